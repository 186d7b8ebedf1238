import { describe, expect, it } from 'vitest';
import { wordsMisread, wordsOf } from '../../../scripts/voice/words-misread';

function misread(said: string, heard: string): number {
  return wordsMisread(wordsOf(said), wordsOf(heard));
}

describe('wordsMisread', () => {
  it.each([
    ['Other side: left.', 'other side left', 0],
    ['Two-leg bridge.', 'Two leg bridge', 0],
    ['Round ten.', 'Round 10.', 0],
    ['Dead bug.', 'Dad bug.', 1],
    ['Get ready.', 'ready', 1],
    ['Rest.', 'And rest.', 1],
    ['Stir the pot.', '', 3],
  ])('between %j and %j', (said, heard, count) => {
    expect(misread(said, heard)).toBe(count);
  });
});
