import { describe, expect, it } from 'vitest';
import { plainWords } from '../../../electron/main/speech/plain-words';

describe('plainWords', () => {
  it.each([
    ['Keep José’s knee soft', "Keep Jose's knee soft"],
    ['“Slow” – then lift…', '"Slow" , then lift.'],
    ['3 × 10, Strauß', '3 times 10, Strauss'],
    ['  two   spaces ', 'two spaces'],
  ])('says %j as %j', (text, said) => {
    expect(plainWords(text)).toBe(said);
  });

  it.each(['', '   ', '…', '日本', '👍', '!?'])('finds nothing to say in %j', (text) => {
    expect(plainWords(text)).toBeUndefined();
  });
});
