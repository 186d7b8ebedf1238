import { breathingHold } from './breathing-hold';
import type { Camera, Movement, MovementPhase } from './movement';
import type { Pose } from './pose';

/** A stretch: go there once, then hold it, breath by breath. */
export function heldPosition(
  start: Pose,
  setUp: readonly MovementPhase[],
  camera: Camera,
): Movement {
  return { start, setUp, cycle: breathingHold, alternates: false, countsReps: false, camera };
}
