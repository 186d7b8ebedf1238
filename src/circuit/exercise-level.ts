import type { ExerciseId } from '../exercises/exercise-id';
import type { LevelName } from '../exercises/level-name';

/** An exercise at a level. */
export interface ExerciseLevel {
  readonly exercise: ExerciseId;
  readonly level: LevelName;
}
