import { changePose } from '../../src/exercises/change-pose';
import type { Movement, MovementPhase } from '../../src/exercises/movement';
import type { Pose } from '../../src/exercises/pose';

function through(start: Pose, phases: readonly MovementPhase[]): readonly Pose[] {
  const poses: Pose[] = [];
  let pose = start;
  for (const phase of phases) {
    pose = changePose(pose, phase.to);
    poses.push(pose);
  }
  return poses;
}

/** The pose in which the cycle begins: after the set-up. */
export function cycleStart(movement: Movement): Pose {
  return through(movement.start, movement.setUp).at(-1) ?? movement.start;
}

/** Every pose at the end of a phase, set-up and cycle, with the first one. */
export function posesOf(movement: Movement): readonly Pose[] {
  const setUp = through(movement.start, movement.setUp);
  return [movement.start, ...setUp, ...through(cycleStart(movement), movement.cycle)];
}

/** The pose at the end of a phase of the cycle or the set-up. Throws where there is none. */
export function poseAfter(movement: Movement, phaseId: string): Pose {
  const index = [...movement.setUp, ...movement.cycle].findIndex(({ id }) => id === phaseId);
  const pose = posesOf(movement)[index + 1];
  if (index < 0 || pose === undefined) {
    throw new Error(`No phase ${phaseId}`);
  }
  return pose;
}
