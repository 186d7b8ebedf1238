import type { ExerciseId } from '../exercises/exercise-id';
import { levelNames } from '../exercises/level-name';
import type { LevelName } from '../exercises/level-name';
import { levelOf } from '../exercises/level-of';

/** The nearest easier level that the exercise has; undefined when there is none. */
export function easierOf(exercise: ExerciseId, level: LevelName): LevelName | undefined {
  return levelNames
    .slice(0, levelNames.indexOf(level))
    .findLast((name) => levelOf(exercise, name) !== undefined);
}
