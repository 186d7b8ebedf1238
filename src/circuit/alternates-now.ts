import type { ExerciseLevel } from './exercise-level';
import type { WorkPhase } from './phase';
import { positionAt } from './position';
import type { Timeline } from './timeline';

/**
 * Which of a step's approved alternates "it hurts" offers at a moment of a run, in the order in which
 * the physio gave them. What has been begun at this station hurt, and is not offered again; once one
 * of them is taken, only those after it are left.
 */
export function alternatesNow(
  timeline: Timeline,
  elapsedMs: number,
  approved: readonly ExerciseLevel[],
): readonly ExerciseLevel[] {
  const { station } = positionAt(timeline, elapsedMs);
  if (station === undefined) {
    return [];
  }
  const begun = timeline.phases
    .filter((phase): phase is WorkPhase => phase.kind === 'work' && phase.startMs <= elapsedMs)
    .map(({ at }) => at)
    .filter(({ stepId }) => stepId === station.stepId);
  const tried = [station, ...begun];
  const after = approved.findLastIndex((one) => isSame(one, station)) + 1;
  return approved.slice(after).filter((one) => !tried.some((other) => isSame(one, other)));
}

function isSame(one: ExerciseLevel, other: ExerciseLevel): boolean {
  return one.exercise === other.exercise && one.level === other.level;
}
