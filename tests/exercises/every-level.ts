import { catalogue } from '../../src/exercises/catalogue';
import { exerciseIds } from '../../src/exercises/exercise-id';
import type { ExerciseId } from '../../src/exercises/exercise-id';
import type { Level } from '../../src/exercises/level';
import { levelNames } from '../../src/exercises/level-name';
import type { LevelName } from '../../src/exercises/level-name';
import { levelOf } from '../../src/exercises/level-of';
import type { Movement } from '../../src/exercises/movement';

/** A level with what it is called. */
export interface NamedLevel {
  readonly exercise: ExerciseId;
  readonly name: LevelName;
  readonly level: Level;
}

/** Every level of the catalogue: 21 of the seven, and one of each drill and stretch. */
export const everyLevel: readonly NamedLevel[] = exerciseIds.flatMap((exercise) =>
  levelNames.flatMap((name) => {
    const level = levelOf(exercise, name);
    return level === undefined ? [] : [{ exercise, name, level }];
  }),
);

/** The 21 levels of the seven exercises. */
export const strengthLevels = everyLevel.filter(
  ({ exercise }) => catalogue[exercise].kind === 'strength',
);

/** The movement of a level. Throws where the exercise has no such level. */
export function movementOf(exercise: ExerciseId, name: LevelName): Movement {
  const level = levelOf(exercise, name);
  if (level === undefined) {
    throw new Error(`${exercise} has no ${name}`);
  }
  return level.movement;
}
