import { describe, expect, it } from 'vitest';
import type { Routine } from '../../src/circuit/routine';
import { problemsOf } from '../../src/circuit/routine-problems';
import { problemText } from '../../src/phrasing/problem-text';
import { createText } from '../../src/text/text';
import { dosed, routineOf, stepWith, timed } from '../circuit/sample-routine';

const { t } = createText('en');

function said(routine: Routine): readonly string[] {
  return problemsOf(routine).map((problem) => problemText(t, problem));
}

describe('problemText', () => {
  it('names the field, what is in it, and what may be', () => {
    expect(said(routineOf([stepWith('bug', { efforts: [timed(90)] })]))).toEqual([
      'Seconds: 90 is not from 15 to 45.',
    ]);
    expect(said(routineOf([stepWith('bug', { loadKg: 2.3 })]))).toEqual([
      'Kilograms: 2.3 is no multiple of 0.5.',
    ]);
  });

  it('names one bound where the other cannot be meant', () => {
    expect(said(routineOf([stepWith('bug', { note: 'x'.repeat(90) })]))).toEqual([
      'Letters of the note: 90, at most 80.',
    ]);
    expect(said(routineOf([]))).toEqual([
      ...['Steps: 0, at least 1.', 'Stations of the circuit: 0, at least 1.'],
    ]);
  });

  it('says what no number is wrong about', () => {
    const held = stepWith('plank', {
      exercise: 'side-plank-knee-drive',
      level: 'easier',
      efforts: [dosed({ kind: 'reps', reps: 8 }, 'left'), timed(20)],
    });
    expect(said(routineOf([held, { ...held, efforts: [timed(20, 'left')] }]))).toEqual([
      'Two steps are the same one.',
      'A hold counts no repetitions.',
      'This level has no such side.',
    ]);
  });
});
