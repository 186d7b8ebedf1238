import { describe, expect, it } from 'vitest';
import { bodyAreas } from '../../../src/desk/editor/body-area';
import { foundExercises } from '../../../src/desk/editor/catalogue-filter';
import type { CatalogueFilter } from '../../../src/desk/editor/catalogue-filter';
import { exerciseIds } from '../../../src/exercises/exercise-id';
import { muscleIds } from '../../../src/exercises/muscle';

const all: CatalogueFilter = { kind: 'any', area: 'any', equipment: 'any', level: 'easier' };

function found(change: Partial<CatalogueFilter>) {
  return foundExercises({ ...all, ...change });
}

describe('foundExercises', () => {
  it('leaves every exercise, at the level asked for or at its only one', () => {
    expect(found({}).map(({ exercise }) => exercise)).toEqual(exerciseIds);
    expect(found({})).toContainEqual({ exercise: 'dead-bug', level: 'easier' });
    expect(found({})).toContainEqual({ exercise: 'slow-walk', level: 'standard' });
  });

  it('looks for a body area, for equipment and for none', () => {
    const sides = found({ kind: 'strength', area: 'sides' }).map(({ exercise }) => exercise);
    expect(sides).toContain('side-plank-knee-drive');
    expect(sides).not.toContain('forward-lunge-rotation');
    expect(found({ equipment: 'swiss-ball', level: 'standard' })).toEqual([
      { exercise: 'stir-the-pot', level: 'standard' },
    ]);
    expect(found({ equipment: 'none' })).toContainEqual({
      exercise: 'brisk-march',
      level: 'standard',
    });
  });

  it('knows every muscle by exactly one area', () => {
    expect(Object.values(bodyAreas).flat().toSorted()).toEqual(muscleIds.toSorted());
  });
});
