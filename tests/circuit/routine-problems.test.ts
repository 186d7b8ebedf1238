import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Effort } from '../../src/circuit/effort';
import type { Circuit, Routine, Step } from '../../src/circuit/routine';
import { problemsOf } from '../../src/circuit/routine-problems';
import { levelOf } from '../../src/exercises/level-of';
import { arbitraryRoutine } from './arbitrary-routine';
import { dosed, routineOf, stepWith, timed } from './sample-routine';

const good = routineOf([stepWith('bug')]);

function withCircuit(changes: Partial<Circuit>): Routine {
  return { ...good, circuit: { ...good.circuit, ...changes } };
}

function withStep(changes: Partial<Step>): Routine {
  return withCircuit({ stations: [stepWith('bug', changes)] });
}

function withEffort(effort: Effort, changes: Partial<Step> = {}): Routine {
  return withStep({ ...changes, efforts: [effort] });
}

function steps(count: number): readonly Step[] {
  return Array.from({ length: count }, (_, index) => stepWith(`bug-${index}`));
}

describe('problemsOf', () => {
  it('finds none in any routine within the bounds of the catalogue', () => {
    fc.assert(
      fc.property(arbitraryRoutine, (routine) => {
        expect(problemsOf(routine)).toEqual([]);
      }),
    );
  });

  it.each<[field: string, make: (value: number) => Routine, least: number, most: number]>([
    ['rounds', (rounds) => withCircuit({ rounds }), 1, 10],
    ['getReadySeconds', (getReadySeconds) => ({ ...good, getReadySeconds }), 3, 60],
    ['roundBreakSeconds', (roundBreakSeconds) => withCircuit({ roundBreakSeconds }), 0, 300],
    ['switchSeconds', (switchSeconds) => withStep({ switchSeconds }), 0, 60],
    ['moveSeconds', (moveSeconds) => withStep({ moveSeconds }), 0, 120],
    ['doseSeconds', (seconds) => withEffort(timed(seconds)), 15, 45],
    [
      'nameCharacters',
      (length) => ({ ...good, name: { kind: 'own', text: ` ${'x'.repeat(length)} ` } }),
      ...([1, 60] as const),
    ],
    ['steps', (count) => ({ ...good, warmUp: steps(count - 1) }), 1, 30],
    ['efforts', (length) => withStep({ efforts: Array.from({ length }, () => timed(30)) }), 1, 10],
  ])('bounds %s, both ends included', (field, make, least, most) => {
    const problem = { kind: 'outOfBounds', field, least, most };
    expect(problemsOf(make(least))).toEqual([]);
    expect(problemsOf(make(most))).toEqual([]);
    expect(problemsOf(make(most + 1))).toMatchObject([{ ...problem, given: most + 1 }]);
    if (least > 0 && field !== 'steps') {
      expect(problemsOf(make(least - 1))).toMatchObject([{ ...problem, given: least - 1 }]);
    }
  });

  it('wants at least one station, warm-up and cool-down or not', () => {
    const idle = { ...withCircuit({ stations: [] }), warmUp: steps(2) };
    expect(problemsOf(idle)).toEqual([
      { kind: 'outOfBounds', field: 'stations', least: 1, most: 30, given: 0 },
    ]);
  });

  it('wants whole seconds, also where the number is none', () => {
    expect(problemsOf(withStep({ moveSeconds: 20.5 }))).toEqual([
      { kind: 'notWhole', field: 'moveSeconds', given: 20.5, grain: 1, stepId: 'bug' },
    ]);
    expect(problemsOf({ ...good, getReadySeconds: NaN })).toMatchObject([{ kind: 'notWhole' }]);
  });

  it('takes half kilograms and nothing finer', () => {
    expect(problemsOf(withStep({ loadKg: 2.5 }))).toEqual([]);
    expect(problemsOf(withStep({ loadKg: 2.2 }))).toEqual([
      { kind: 'notWhole', field: 'loadKg', given: 2.2, grain: 0.5, stepId: 'bug' },
    ]);
  });

  it('bounds the purpose and a note without the spaces around them', () => {
    const longest = 'x'.repeat(80);
    expect(problemsOf({ ...good, purpose: `${longest} ` })).toEqual([]);
    expect(problemsOf({ ...good, purpose: `${longest}x` })).toMatchObject([
      { kind: 'outOfBounds', field: 'purposeCharacters', given: 81 },
    ]);
    expect(problemsOf(withStep({ note: `${longest}x` }))).toMatchObject([
      { kind: 'outOfBounds', field: 'noteCharacters', given: 81, stepId: 'bug' },
    ]);
  });

  it('names an alternate that the catalogue does not have', () => {
    const given = { exercise: 'cat-camel', level: 'harder' } as const;
    const good = { exercise: 'dead-bug', level: 'easier' } as const;
    expect(problemsOf(withStep({ alternates: [good, given] }))).toEqual([
      { kind: 'alternateMissing', stepId: 'bug', alternate: 2, given },
    ]);
  });

  it('bounds repetitions by the level and says in which effort', () => {
    const most = levelOf('dead-bug', 'standard')?.doseRange.maxReps ?? 0;
    const efforts = [timed(30), dosed({ kind: 'reps', reps: most + 1 })];
    expect(problemsOf(withStep({ efforts }))).toMatchObject([
      { kind: 'outOfBounds', field: 'doseReps', most, given: most + 1, stepId: 'bug', effort: 2 },
    ]);
  });

  it('bounds the cap of the own pace by the longest effort that the level allows', () => {
    const most = (levelOf('dead-bug', 'standard')?.doseRange.maxReps ?? 0) * 7;
    const own = (capSeconds: number) =>
      problemsOf(withEffort(dosed({ kind: 'selfPaced', reps: 8, capSeconds })));
    expect(own(most)).toEqual([]);
    expect(own(most + 1)).toMatchObject([{ field: 'capSeconds', most, given: most + 1 }]);
  });

  it('names a level that the exercise does not have', () => {
    const walk = withStep({ exercise: 'slow-walk', level: 'harder' });
    expect(problemsOf(walk)).toEqual([{ kind: 'levelMissing', stepId: 'bug', given: 'harder' }]);
  });

  it('wants a side where the level has sides, a direction where it has directions', () => {
    const whole = withEffort(timed(30), { exercise: 'single-leg-rdl' });
    const left = withEffort(timed(30, 'left'), { exercise: 'stir-the-pot' });
    expect(problemsOf(whole)).toMatchObject([
      { kind: 'wayUnfit', effort: 1, given: 'whole', fitting: ['left', 'right'] },
    ]);
    expect(problemsOf(left)).toMatchObject([
      { kind: 'wayUnfit', given: 'left', fitting: ['clockwise', 'anticlockwise'] },
    ]);
  });

  it('wants no side where both work together or take turns', () => {
    expect(problemsOf(withEffort(timed(30, 'right')))).toMatchObject([
      { kind: 'wayUnfit', given: 'right', fitting: ['whole'] },
    ]);
  });

  it('lets one side have more than the other, or be alone', () => {
    const efforts = [timed(30, 'left'), timed(40, 'right'), timed(30, 'left')];
    expect(problemsOf(withStep({ exercise: 'single-leg-rdl', efforts }))).toEqual([]);
  });

  it('counts no repetitions of a held position', () => {
    const held = withEffort(dosed({ kind: 'reps', reps: 8 }), {
      exercise: 'stir-the-pot',
      level: 'easier',
    });
    expect(problemsOf(held)).toEqual([{ kind: 'repsUncounted', stepId: 'bug', effort: 1 }]);
  });

  it('names an id that several steps have once', () => {
    const twice = { ...good, coolDown: [stepWith('bug'), stepWith('bug')] };
    expect(problemsOf(twice)).toEqual([{ kind: 'stepIdTwice', stepId: 'bug' }]);
  });
});
