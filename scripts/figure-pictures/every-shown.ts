import { waysOf } from '../../src/circuit/way-at';
import { exerciseIds } from '../../src/exercises/exercise-id';
import type { ExerciseId } from '../../src/exercises/exercise-id';
import type { Level } from '../../src/exercises/level';
import { levelNames } from '../../src/exercises/level-name';
import type { LevelName } from '../../src/exercises/level-name';
import { levelOf } from '../../src/exercises/level-of';
import type { Shown } from '../../src/figure/pose/figure-pose-at';

/** A level with its two names. */
export interface NamedLevel {
  readonly exercise: ExerciseId;
  readonly level: LevelName;
  readonly facts: Level;
}

/** Every exercise at every level it has. */
export const everyLevel: readonly NamedLevel[] = exerciseIds.flatMap((exercise) =>
  levelNames.flatMap((level) => {
    const facts = levelOf(exercise, level);
    return facts === undefined ? [] : [{ exercise, level, facts }];
  }),
);

/** The same with every side it has. */
export const everyShown: readonly Shown[] = everyLevel.flatMap(({ exercise, level, facts }) =>
  waysOf(facts.laterality).map((way) => ({ exercise, level, way })),
);
