import { describe, expect, it } from 'vitest';
import { routineEquipment } from '../../src/circuit/routine-equipment';
import { exerciseIds } from '../../src/exercises/exercise-id';
import { levelNames } from '../../src/exercises/level-name';
import { levelOf } from '../../src/exercises/level-of';
import { routineOf, stepWith } from './sample-routine';

const everything = exerciseIds.flatMap((exercise) =>
  levelNames
    .filter((level) => levelOf(exercise, level) !== undefined)
    .map((level) => stepWith(`${exercise}-${level}`, { exercise, level })),
);
const needs = everything.flatMap(
  ({ exercise, level }) => levelOf(exercise, level)?.equipment ?? [],
);

describe('routineEquipment', () => {
  it('names each thing once', () => {
    const kinds = routineEquipment(routineOf(everything)).map(({ kind }) => kind);
    expect(kinds).toEqual([...new Set(needs.map(({ kind }) => kind))]);
  });

  it('takes things from warm-up and cool-down as well', () => {
    const mat = stepWith('bug');
    const steps = { warmUp: [mat], coolDown: [stepWith('plank', { exercise: 'stir-the-pot' })] };
    const kinds = routineEquipment(routineOf([], steps)).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['mat', 'swiss-ball']));
  });

  it('lets weights run from the lightest to the heaviest that is asked for', () => {
    const rdl = (level: 'standard' | 'harder') =>
      stepWith(level, { exercise: 'single-leg-rdl', level });
    const weightOf = (...levels: readonly ('standard' | 'harder')[]) =>
      routineEquipment(routineOf(levels.map(rdl))).find(({ kind }) => kind === 'dumbbell')
        ?.weightKg;
    const [light, heavy] = [weightOf('standard'), weightOf('harder')];
    expect(weightOf('standard', 'harder')).toEqual([
      Math.min(light?.[0] ?? NaN, heavy?.[0] ?? NaN),
      Math.max(light?.[1] ?? NaN, heavy?.[1] ?? NaN),
    ]);
  });

  it('calls a thing optional only where every step can do without', () => {
    const merged = routineEquipment(routineOf(everything));
    for (const { kind, optional } of merged) {
      const always = needs.filter((thing) => thing.kind === kind && thing.optional !== true);
      expect([kind, optional === true]).toEqual([kind, always.length === 0]);
    }
  });
});
