import { describe, expect, it } from 'vitest';
import { compileTimeline } from '../../../src/circuit/compile-timeline';
import type { Dose } from '../../../src/circuit/effort';
import { positionAt } from '../../../src/circuit/position';
import type { Step } from '../../../src/circuit/routine';
import { english } from '../../../src/text/en/english';
import { createText } from '../../../src/text/text';
import { doseWords } from '../../../src/wall/running/page-words';
import { levelWordsOf } from '../../../src/wall/words';
import { dosed, routineOf, stepWith } from '../../circuit/sample-routine';

const { t } = createText('en');

/** The words for the first effort of a step. */
function wordsFor(dose: Dose, changes: Partial<Step> = {}): string {
  const step = stepWith('one', { ...changes, efforts: [dosed(dose)] });
  const ahead = positionAt(compileTimeline(routineOf([step])), 0).next;
  if (ahead === undefined) {
    throw new Error('No effort in the routine');
  }
  return doseWords(t, ahead.effort, levelWordsOf(english, step.exercise, step.level));
}

describe('doseWords', () => {
  it('says how many repetitions fit into a time', () => {
    expect(wordsFor({ kind: 'time', seconds: 30 })).toBe('4 reaches · 30 s');
  });

  it('says one of a kind when only one fits', () => {
    expect(wordsFor({ kind: 'time', seconds: 7 })).toBe('1 reach · 7 s');
  });

  it('says how long so many repetitions take', () => {
    expect(wordsFor({ kind: 'reps', reps: 8 })).toBe('8 reaches · 56 s');
  });

  it('leaves the time of self-paced repetitions to the person', () => {
    expect(wordsFor({ kind: 'selfPaced', reps: 10, capSeconds: 90 })).toBe(
      '10 reaches, at your own pace',
    );
  });

  it('says to hold where nothing is counted', () => {
    const hold = { exercise: 'stir-the-pot', level: 'easier' } as const;
    expect(wordsFor({ kind: 'time', seconds: 20 }, hold)).toBe('Hold for 20 s');
  });
});
