import { under } from '../geometry/at';
import { lastHit } from '../geometry/hit';
import { keepTriangles, type Surface } from '../geometry/surface';
import { add, between, scale, subtract, type Vector } from '../geometry/vector';
import type { Bone } from '../skeleton/skeleton';
import { handFrame, type Side } from './hand-frame';

/** Where a handle lies in a gripping hand, in the wrist's frame. */
export interface Handle {
  readonly bone: string;
  /** The middle of the handle: metres from the bone's head. */
  readonly offset: Vector;
  /** Along the handle, towards the thumb's side; one long. */
  readonly axis: Vector;
}

/** Of a dumbbell's handle, metres. */
export const handleRadius = 0.015;

/** The place of a handle 3 cm thick across the palm, at the roots of the fingers. */
export function handleOf(bones: ReadonlyMap<string, Bone>, side: Side, surface: Surface): Handle {
  const bone = `wrist.${side}`;
  const frame = handFrame(bones, side);
  const wrist = under(bones, bone).head;
  const start = between(wrist, under(bones, `finger3-1.${side}`).head, 0.86);
  const hand = keepTriangles(surface, (corners) =>
    corners.some(({ shares }) => shares.some(([name, share]) => name === bone && share > 0.3)),
  );
  const palm = lastHit(hand, start, frame.palm) ?? start;
  // The palm gives a little.
  const middle = add(palm, scale(frame.palm, handleRadius * 0.8));
  return { bone, offset: subtract(middle, wrist), axis: frame.thumbwards };
}
