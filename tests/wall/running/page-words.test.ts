import { describe, expect, it } from 'vitest';
import { compileTimeline } from '../../../src/circuit/compile-timeline';
import type { Dose } from '../../../src/circuit/effort';
import type { Step } from '../../../src/circuit/routine';
import { takeEasier } from '../../../src/circuit/take-instead';
import type { Timeline } from '../../../src/circuit/timeline';
import { levelWordsOf } from '../../../src/phrasing/words';
import { english } from '../../../src/text/en/english';
import { createText } from '../../../src/text/text';
import { doseWords } from '../../../src/wall/running/page-words';
import { dosed, routineOf, stepWith } from '../../circuit/sample-routine';

const { t } = createText('en');

function wordsForWork(timeline: Timeline, index: number): string {
  const work = timeline.phases[index];
  if (work?.kind !== 'work') {
    throw new Error(`Phase ${index} is no work`);
  }
  return doseWords(t, work, levelWordsOf(english, work.at.exercise, work.at.level));
}

/** The words for a step's only effort. */
function wordsFor(dose: Dose, changes: Partial<Step> = {}): string {
  const step = stepWith('one', { ...changes, efforts: [dosed(dose)] });
  return wordsForWork(compileTimeline(routineOf([step])), 1);
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

  it('does not call it a hold where the time is too short for one repetition', () => {
    expect(wordsFor({ kind: 'time', seconds: 5 })).toBe('5 s');
  });

  it('says what is left of an effort that goes on at the easier level, not its whole dose', () => {
    const timeline = compileTimeline(routineOf([stepWith('one')]));
    // getReady 0–10, work 10–40 s: 12.2 s are over.
    expect(wordsForWork(takeEasier(timeline, 22_200), 3)).toBe('2 taps · 18 s');
  });
});
