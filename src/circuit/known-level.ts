import type { ExerciseId } from '../exercises/exercise-id';
import type { Level } from '../exercises/level';
import type { LevelName } from '../exercises/level-name';
import { levelOf } from '../exercises/level-of';

/**
 * The level of a step that has been checked before (`problemsOf`).
 * An exercise without that level is a bug here and throws.
 */
export function knownLevel(exercise: ExerciseId, name: LevelName): Level {
  const level = levelOf(exercise, name);
  if (level === undefined) {
    throw new RangeError(`${exercise} has no level ${name}`);
  }
  return level;
}
