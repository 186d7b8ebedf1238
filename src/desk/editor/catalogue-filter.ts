import type { ExerciseLevel } from '../../circuit/exercise-level';
import { catalogue } from '../../exercises/catalogue';
import type { EquipmentKind } from '../../exercises/equipment';
import type { Exercise } from '../../exercises/exercise';
import { exerciseIds } from '../../exercises/exercise-id';
import { levelNames } from '../../exercises/level-name';
import type { LevelName } from '../../exercises/level-name';
import { levelOf } from '../../exercises/level-of';
import { works } from './body-area';
import type { BodyArea } from './body-area';

/** What staff look for in the catalogue. */
export interface CatalogueFilter {
  readonly kind: Exercise['kind'] | 'any';
  readonly area: BodyArea | 'any';
  /** `none`: what needs nothing at all. */
  readonly equipment: EquipmentKind | 'none' | 'any';
  readonly level: LevelName;
}

/**
 * The exercises that a filter leaves, each at the level asked for; at its only one where it has no
 * levels.
 */
export function foundExercises(filter: CatalogueFilter): readonly ExerciseLevel[] {
  return exerciseIds
    .filter((exercise) => filter.kind === 'any' || catalogue[exercise].kind === filter.kind)
    .flatMap((exercise): readonly ExerciseLevel[] => {
      const wanted = [filter.level, ...levelNames].find((name) => levelOf(exercise, name));
      return wanted === undefined ? [] : [{ exercise, level: wanted }];
    })
    .filter((one) => fits(one, filter));
}

function fits({ exercise, level }: ExerciseLevel, { area, equipment }: CatalogueFilter): boolean {
  const found = levelOf(exercise, level);
  if (found === undefined || (area !== 'any' && !works(found, area))) {
    return false;
  }
  const needed = found.equipment.filter(({ optional }) => optional !== true);
  return (
    equipment === 'any' ||
    (equipment === 'none' ? needed.length === 0 : needed.some(({ kind }) => kind === equipment))
  );
}
