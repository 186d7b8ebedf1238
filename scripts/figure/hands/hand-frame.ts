import { under } from '../geometry/at';
import { cross, dot, scale, subtract, unit, type Vector } from '../geometry/vector';
import type { Bone } from '../skeleton/skeleton';

export type Side = 'L' | 'R';

/** The directions of a hand at rest, each one long and square to the others. */
export interface HandFrame {
  /** From the wrist to the middle finger's knuckle. */
  readonly along: Vector;
  /** Out of the palm. */
  readonly palm: Vector;
  /** From the little finger's side to the thumb's. */
  readonly thumbwards: Vector;
}

export function handFrame(bones: ReadonlyMap<string, Bone>, side: Side): HandFrame {
  const head = (name: string) => under(bones, `${name}.${side}`).head;
  const along = unit(subtract(head('finger3-1'), head('wrist')));
  const row = subtract(head('finger2-1'), head('finger5-1'));
  const thumbwards = unit(subtract(row, scale(along, dot(row, along))));
  const palm = side === 'L' ? cross(along, thumbwards) : cross(thumbwards, along);
  return { along, palm, thumbwards };
}
