import { waysOf } from '../../src/circuit/way-at';
import { exerciseIds } from '../../src/exercises/exercise-id';
import { levelNames } from '../../src/exercises/level-name';
import { levelOf } from '../../src/exercises/level-of';
import type { Shown } from '../../src/figure/pose/figure-pose-at';

/** Every exercise at every level and side it has. */
export const everyShown: readonly Shown[] = exerciseIds.flatMap((exercise) =>
  levelNames.flatMap((level) => {
    const known = levelOf(exercise, level);
    return known === undefined
      ? []
      : waysOf(known.laterality).map((way) => ({ exercise, level, way }));
  }),
);
