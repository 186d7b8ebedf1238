import { under } from '../geometry/at';
import type { Vector } from '../geometry/vector';
import type { Bone } from './skeleton';

export type Bones = ReadonlyMap<string, Bone>;
export type Side = 'L' | 'R';

/** Directions in the world, for bodies at rest. */
export const ahead: Vector = [0, 0, 1];
export const behind: Vector = [0, 0, -1];
export const down: Vector = [0, -1, 0];

/** To the outside of a side of the body. */
export function outwards(side: Side): Vector {
  return [side === 'L' ? 1 : -1, 0, 0];
}

/** Where a bone begins, at rest. */
export function head(bones: Bones, name: string): Vector {
  return under(bones, name).head;
}

/** Where a bone ends, at rest. */
export function tail(bones: Bones, name: string): Vector {
  return under(bones, name).tail;
}
