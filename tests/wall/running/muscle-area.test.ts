import { describe, expect, it } from 'vitest';
import { exerciseIds } from '../../../src/exercises/exercise-id';
import { levelNames } from '../../../src/exercises/level-name';
import { levelOf } from '../../../src/exercises/level-of';
import { muscleAreas, workingAreas } from '../../../src/wall/running/muscle-area';

const levels = exerciseIds.flatMap((exercise) =>
  levelNames.flatMap((name) => {
    const level = levelOf(exercise, name);
    return level === undefined ? [] : [{ exercise, name, level }];
  }),
);

describe('muscleAreas', () => {
  it.each(levels)('has a place for every main muscle of $exercise, $name', ({ level }) => {
    expect(level.musclesPrimary.length).toBeGreaterThan(0);
    for (const muscle of level.musclesPrimary) {
      expect(muscleAreas[muscle]).not.toEqual([]);
    }
  });
});

describe('workingAreas', () => {
  it('shows an area that is both by its main work, once', () => {
    expect(workingAreas(['gluteus-maximus'], ['gluteus-medius', 'hamstrings'])).toEqual([
      { slug: 'gluteal', strength: 'primary' },
      { slug: 'hamstring', strength: 'secondary' },
    ]);
  });

  it('shows a deep muscle by all that lies over it', () => {
    expect(workingAreas([], ['transversus-abdominis']).map(({ slug }) => slug)).toEqual([
      'abs',
      'obliques',
    ]);
  });

  it('shows nothing for what the map has no place for', () => {
    expect(workingAreas([], ['pelvic-floor'])).toEqual([]);
  });
});
