import { describe, expect, it } from 'vitest';
import { differences } from '../../src/circuit/edit/differences';
import type { Edit } from '../../src/circuit/edit/edit';
import { edited } from '../../src/circuit/edit/edited';
import { newStep } from '../../src/circuit/edit/new-step';
import { differenceLine } from '../../src/phrasing/difference-text';
import { english } from '../../src/text/en/english';
import { createText } from '../../src/text/text';
import { dosed, routineOf, stepWith, timed } from '../circuit/sample-routine';

const phrasing = { t: createText('en').t, words: english };

const routine = routineOf([
  stepWith('plank', {
    exercise: 'side-plank-knee-drive',
    efforts: [timed(30, 'left'), timed(30, 'right')],
  }),
  stepWith('bug', { efforts: [dosed({ kind: 'reps', reps: 8 })] }),
]);

function said(...edits: readonly Edit[]): readonly string[] {
  const after = edits.reduce(edited, routine);
  return differences(routine, after).map((difference) => {
    const { about, what } = differenceLine(phrasing, difference);
    return `${about} | ${what.join(' | ')}`;
  });
}

describe('differenceLine', () => {
  it('says what of a step is another, by its sides and in its units', () => {
    expect(
      said(
        { kind: 'giveMore', stepId: 'plank', way: 'left', amount: 10 },
        { kind: 'setStep', stepId: 'plank', change: { moveSeconds: 30, note: 'Slow' } },
        { kind: 'addEffort', stepId: 'plank', way: 'left' },
      ),
    ).toEqual([
      'Side plank with knee drive | Left: 30 s → 40 s | Left 2 added: 40 s | ' +
        'Seconds to move on: 20 → 30 | Note: (none) → Slow',
    ]);
    expect(
      said({
        kind: 'setDose',
        stepId: 'bug',
        effort: 1,
        dose: { kind: 'selfPaced', reps: 8, capSeconds: 40 },
      }),
    ).toEqual(['Dead bug | Dose: 8 reaches → 8 reaches at your own pace, at most 40 s']);
  });

  it('says what became of a step that was swapped or eased', () => {
    const to = { exercise: 'single-leg-rdl', level: 'standard' } as const;
    expect(said({ kind: 'swapExercise', stepId: 'plank', to })[0]).toContain(
      'Side plank with knee drive → Single-leg Romanian deadlift',
    );
    expect(said({ kind: 'setLevel', stepId: 'plank', level: 'easier' })).toEqual([
      'Side plank from the knees | Level: Standard → Easier',
    ]);
    const alternates = [{ exercise: 'dead-bug', level: 'standard' } as const];
    expect(said({ kind: 'setStep', stepId: 'plank', change: { alternates } })).toEqual([
      'Side plank with knee drive | When it hurts: (none) → Dead bug',
    ]);
  });

  it('says where steps went, came from and came in', () => {
    const place = { part: 'coolDown', after: undefined, defaults: [] } as const;
    const step = newStep({ exercise: 'slow-walk', level: 'standard' }, place);
    expect(
      said(
        { kind: 'removeStep', stepId: 'bug' },
        { kind: 'moveStep', stepId: 'plank', part: 'warmUp', at: 0 },
        { kind: 'addStep', part: 'coolDown', at: 0, step },
      ),
    ).toEqual([
      'Dead bug | Removed from Circuit',
      'Side plank with knee drive | Moved to Warm-up, place 1',
      'Slow walk | Added to Cool-down, place 1',
    ]);
  });

  it('says what of the whole is another', () => {
    const name = { kind: 'own', text: 'Thursday' } as const;
    expect(
      said({ kind: 'setRoutine', change: { name, purpose: 'Backs', roundBreakSeconds: 45 } }),
    ).toEqual([
      'The routine | Name: Sample → Thursday',
      'The routine | Purpose: (none) → Backs',
      'The routine | Seconds of the break: 60 → 45',
    ]);
  });
});
