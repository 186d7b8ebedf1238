import { describe, expect, it } from 'vitest';
import { newStep, stepDefaultOf, withStepDefault } from '../../../src/circuit/edit/new-step';
import { problemsOf } from '../../../src/circuit/routine-problems';
import { exerciseIds } from '../../../src/exercises/exercise-id';
import { levelNames } from '../../../src/exercises/level-name';
import { levelOf } from '../../../src/exercises/level-of';
import { routineOf, stepWith, timed } from '../sample-routine';

const empty = { part: 'circuit', after: undefined, defaults: [] } as const;

describe('newStep', () => {
  it('has no problem for any exercise at any level', () => {
    for (const exercise of exerciseIds) {
      for (const level of levelNames.filter((name) => levelOf(exercise, name))) {
        const step = newStep({ exercise, level }, empty);
        expect(problemsOf(routineOf([{ ...step, id: 'new' }]))).toEqual([]);
      }
    }
  });

  it('gives each side its dose, and two sets where there are no sides', () => {
    const plank = newStep({ exercise: 'side-plank-knee-drive', level: 'standard' }, empty);
    expect(plank.efforts).toEqual([timed(30, 'left'), timed(30, 'right')]);
    const bug = newStep({ exercise: 'dead-bug', level: 'standard' }, empty);
    expect(bug.efforts).toEqual([timed(30), timed(30)]);
    const walk = newStep({ exercise: 'slow-walk', level: 'standard' }, empty);
    expect(walk.efforts).toEqual([timed(60)]);
  });

  it('takes the pauses of the step before it', () => {
    const after = stepWith('above', { switchSeconds: 7, moveSeconds: 33 });
    expect(newStep({ exercise: 'dead-bug', level: 'easier' }, { ...empty, after })).toMatchObject({
      switchSeconds: 7,
      moveSeconds: 33,
    });
  });

  it('is the default that the clinic made, but without the note of the one it came from', () => {
    const made = stepWith('bug', { efforts: [timed(20)], loadKg: 1, note: 'For Kim' });
    const defaults = withStepDefault([stepDefaultOf(stepWith('old'))], stepDefaultOf(made));
    expect(defaults).toHaveLength(1);
    expect(
      newStep({ exercise: 'dead-bug', level: 'standard' }, { ...empty, defaults }),
    ).toMatchObject({ efforts: [timed(20)], loadKg: 1, note: '' });
  });
});
