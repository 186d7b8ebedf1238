import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/circuit/edit/edit';
import { edited } from '../../../src/circuit/edit/edited';
import { placedSteps } from '../../../src/circuit/edit/steps';
import type { Routine, Step } from '../../../src/circuit/routine';
import { problemsOf } from '../../../src/circuit/routine-problems';
import { dosed, routineOf, stepWith, timed } from '../sample-routine';

const plank = stepWith('plank', {
  exercise: 'side-plank-knee-drive',
  efforts: [timed(30, 'left'), timed(40, 'right')],
});
const bug = stepWith('bug', { switchSeconds: 5, moveSeconds: 15 });
const march = stepWith('march', { exercise: 'brisk-march', efforts: [timed(60)] });
const routine = routineOf([plank, bug], { warmUp: [march] });

function after(edit: Edit, from: Routine = routine): Routine {
  return edited(from, edit);
}

function stepAfter(edit: Edit & { readonly stepId: string }, from: Routine = routine): Step {
  const step = placedSteps(edited(from, edit)).find((placed) => placed.step.id === edit.stepId);
  if (step === undefined) {
    throw new RangeError('No such step');
  }
  return step.step;
}

function idsOf(given: Routine): readonly string[] {
  return placedSteps(given).map(({ part, step }) => `${part} ${step.id}`);
}

describe('where steps are', () => {
  it('moves a step within its part and into another, to the place asked for', () => {
    expect(idsOf(after({ kind: 'moveStep', stepId: 'plank', part: 'circuit', at: 1 }))).toEqual([
      ...['warmUp march', 'circuit bug', 'circuit plank'],
    ]);
    expect(idsOf(after({ kind: 'moveStep', stepId: 'plank', part: 'warmUp', at: 0 }))).toEqual([
      ...['warmUp plank', 'warmUp march', 'circuit bug'],
    ]);
  });

  it('puts a copy behind the step, under an id that nothing has', () => {
    const twice = after({ kind: 'duplicateStep', stepId: 'plank' });
    expect(idsOf(twice)).toEqual([
      ...['warmUp march', 'circuit plank', 'circuit side-plank-knee-drive', 'circuit bug'],
    ]);
    expect(idsOf(after({ kind: 'duplicateStep', stepId: 'plank' }, twice))[2]).toBe(
      'circuit side-plank-knee-drive-2',
    );
  });

  it('takes a step out', () => {
    expect(idsOf(after({ kind: 'removeStep', stepId: 'bug' }))).toEqual([
      ...['warmUp march', 'circuit plank'],
    ]);
  });

  it('leaves the routine as it is where there is no such step', () => {
    expect(after({ kind: 'removeStep', stepId: 'nobody' })).toBe(routine);
  });
});

describe('another level', () => {
  it('keeps sides, doses and total where the level allows them', () => {
    const easier = stepAfter({ kind: 'setLevel', stepId: 'plank', level: 'easier' });
    expect(easier).toEqual({ ...plank, level: 'easier' });
  });

  it('makes two sets of two sides and back, with every dose kept', () => {
    const bridge = stepWith('bridge', {
      exercise: 'single-leg-bridge',
      efforts: [timed(30, 'left'), timed(40, 'right')],
    });
    const easier = after(
      { kind: 'setLevel', stepId: 'bridge', level: 'easier' },
      routineOf([bridge]),
    );
    expect(easier.circuit.stations[0]?.efforts).toEqual([timed(30), timed(40)]);
    const back = after({ kind: 'setLevel', stepId: 'bridge', level: 'standard' }, easier);
    expect(back.circuit.stations[0]).toEqual(bridge);
  });

  it('gives the second side a full dose of its own where there was one effort for both', () => {
    const bridge = stepWith('bridge', {
      exercise: 'single-leg-bridge',
      level: 'easier',
      efforts: [timed(40)],
    });
    const standard = stepAfter(
      { kind: 'setLevel', stepId: 'bridge', level: 'standard' },
      routineOf([bridge]),
    );
    expect(standard.efforts).toEqual([timed(40, 'left'), timed(40, 'right')]);
  });

  it('makes repetitions of a hold the time that they would have taken, within its bounds', () => {
    const counted = stepWith('plank', {
      exercise: 'side-plank-knee-drive',
      efforts: [
        dosed({ kind: 'reps', reps: 5 }, 'left'),
        dosed({ kind: 'reps', reps: 12 }, 'right'),
      ],
    });
    const held = stepAfter(
      { kind: 'setLevel', stepId: 'plank', level: 'easier' },
      routineOf([counted]),
    );
    expect(held.efforts.map(({ dose }) => dose.kind)).toEqual(['time', 'time']);
    expect(problemsOf(routineOf([held]))).toEqual([]);
  });

  it('leaves a drill as it is that has no such level', () => {
    expect(after({ kind: 'setLevel', stepId: 'march', level: 'harder' })).toBe(routine);
  });
});

describe('another exercise', () => {
  const noted = { ...plank, note: 'Elbow on the towel', loadKg: 2 };

  it('keeps id, doses and pauses, and takes the nearest dose that the exercise allows', () => {
    const swapped = stepAfter(
      {
        kind: 'swapExercise',
        stepId: 'march',
        to: { exercise: 'leg-swings', level: 'standard' },
      },
      routineOf([march]),
    );
    expect(swapped).toMatchObject({ id: 'march', exercise: 'leg-swings', moveSeconds: 20 });
    expect(problemsOf(routineOf([swapped]))).toEqual([]);
    expect(swapped.efforts.length).toBeGreaterThan(0);
  });

  it('drops the note, the load and the alternates of the exercise that was there', () => {
    const swapped = stepAfter(
      { kind: 'swapExercise', stepId: 'plank', to: { exercise: 'dead-bug', level: 'standard' } },
      routineOf([noted]),
    );
    expect(swapped).toMatchObject({ note: '', loadKg: 0, alternates: [] });
    expect(swapped.efforts).toEqual([timed(30), timed(40)]);
  });
});

describe('efforts', () => {
  it('gives a weak side more and leaves the other as it is', () => {
    const more = stepAfter({ kind: 'giveMore', stepId: 'plank', way: 'left', amount: 10 });
    expect(more.efforts).toEqual([timed(40, 'left'), timed(40, 'right')]);
  });

  it('begins with the side asked for, every dose staying with its side', () => {
    const turned = stepAfter({ kind: 'startWith', stepId: 'plank', way: 'right' });
    expect(turned.efforts).toEqual([timed(40, 'right'), timed(30, 'left')]);
  });

  it('adds a set of both sides, or of one', () => {
    expect(stepAfter({ kind: 'addSet', stepId: 'plank' }).efforts).toEqual([
      ...[timed(30, 'left'), timed(40, 'right'), timed(30, 'left'), timed(40, 'right')],
    ]);
    expect(stepAfter({ kind: 'addEffort', stepId: 'plank', way: 'left' }).efforts).toEqual([
      ...[timed(30, 'left'), timed(40, 'right'), timed(30, 'left')],
    ]);
  });

  it('takes an effort out, but never the last', () => {
    const one = after({ kind: 'removeEffort', stepId: 'plank', effort: 1 });
    expect(one.circuit.stations[0]?.efforts).toEqual([timed(40, 'right')]);
    expect(after({ kind: 'removeEffort', stepId: 'plank', effort: 1 }, one)).toBe(one);
  });

  it('takes over doses and pauses from the step above, fitted to its own sides', () => {
    const copied = stepAfter({ kind: 'copyFromAbove', stepId: 'bug' });
    expect(copied).toEqual({
      ...bug,
      efforts: [timed(30), timed(40)],
      switchSeconds: 10,
      moveSeconds: 20,
    });
  });
});

describe('many steps at once', () => {
  it('sets the rests of one part or of all', () => {
    const rests = { moveSeconds: 30 };
    const circuit = after({ kind: 'setRests', reach: 'circuit', rests });
    expect(placedSteps(circuit).map(({ step }) => step.moveSeconds)).toEqual([20, 30, 30]);
    const all = after({ kind: 'setRests', reach: 'all', rests: { switchSeconds: 12 } });
    expect(
      placedSteps(all).map(({ step: { switchSeconds, moveSeconds } }) => [
        switchSeconds,
        moveSeconds,
      ]),
    ).toEqual(placedSteps(routine).map(({ step: { moveSeconds } }) => [12, moveSeconds]));
  });

  it('makes all doses longer, no further than each level allows', () => {
    const longer = after({ kind: 'scaleDoses', reach: 'circuit', factor: 1.2 });
    expect(longer.circuit.stations.map(({ efforts }) => efforts)).toEqual([
      [timed(36, 'left'), timed(45, 'right')],
      [timed(36), timed(36)],
    ]);
    expect(longer.warmUp).toEqual(routine.warmUp);
  });

  it('takes the level of all that have it', () => {
    const easier = after({ kind: 'setLevels', reach: 'all', level: 'easier' });
    expect(placedSteps(easier).map(({ step }) => step.level)).toEqual([
      ...['standard', 'easier', 'easier'],
    ]);
  });
});

describe('words and numbers', () => {
  it('keeps a note on one line and without what no screen can show', () => {
    const note = 'Slow\ndown\u202E now\u0007';
    expect(stepAfter({ kind: 'setStep', stepId: 'bug', change: { note } }).note).toBe(
      'Slow down  now ',
    );
  });

  it('rounds a load to half a kilogram, and seconds to whole ones', () => {
    expect(stepAfter({ kind: 'setStep', stepId: 'bug', change: { loadKg: 2.3 } }).loadKg).toBe(2.5);
    const change = { switchSeconds: 7.6 };
    expect(stepAfter({ kind: 'setStep', stepId: 'bug', change }).switchSeconds).toBe(8);
  });

  it('leaves a number as it was where none was given', () => {
    expect(after({ kind: 'setRoutine', change: { rounds: Number.NaN } }).circuit.rounds).toBe(1);
  });

  it('takes over another version under its own id', () => {
    const other = { ...routineOf([bug]), id: 'theirs' };
    expect(after({ kind: 'takeOver', from: other })).toEqual({ ...other, id: 'sample' });
  });
});
