import type { LevelName } from '../../exercises/level-name';
import { levelOf } from '../../exercises/level-of';
import type { ExerciseLevel } from '../exercise-level';
import type { Step } from '../routine';
import { noExtras } from '../step-extras';
import { fittedEfforts } from './fitted';

/** The step at another level, its efforts fitted; the same one where there is no such level. */
export function atLevel(step: Step, level: LevelName): Step {
  return refitted(step, { exercise: step.exercise, level });
}

/**
 * The step as another exercise, keeping the doses and pauses that fit. Load, note and alternates
 * belong to the exercise that was there, and go with it.
 */
export function asExercise(step: Step, to: ExerciseLevel): Step {
  const fitted = refitted(step, to);
  return fitted === step || to.exercise === step.exercise ? fitted : { ...fitted, ...noExtras };
}

/** The step with doses and pauses of another, as far as its own level allows them. */
export function likeStep(step: Step, other: Step): Step {
  const from = levelOf(other.exercise, other.level);
  const to = levelOf(step.exercise, step.level);
  if (from === undefined || to === undefined) {
    return step;
  }
  const { switchSeconds, moveSeconds } = other;
  const efforts = fittedEfforts(other.efforts, from, to);
  return { ...step, efforts, switchSeconds, moveSeconds };
}

function refitted(step: Step, to: ExerciseLevel): Step {
  const next = levelOf(to.exercise, to.level);
  const isThere = to.exercise === step.exercise && to.level === step.level;
  if (next === undefined || isThere) {
    return step;
  }
  const from = levelOf(step.exercise, step.level) ?? next;
  const alternates = step.alternates.filter(
    ({ exercise, level }) => exercise !== to.exercise || level !== to.level,
  );
  return { ...step, ...to, efforts: fittedEfforts(step.efforts, from, next), alternates };
}
