import { describe, expect, it } from 'vitest';
import type { TextBox } from './page/text-boxes';
import { readingFaults } from './reading-faults';

const height = 1000;

function box(changes: Partial<TextBox>): TextBox {
  return {
    text: 'Breathe',
    holder: 'cue',
    fontPx: 50,
    digitPx: 0,
    contrast: 12,
    isCut: false,
    left: 100,
    top: 100,
    right: 400,
    bottom: 160,
    ...changes,
  };
}

describe('readingFaults', () => {
  it('finds nothing wrong with a large, clear text', () => {
    expect(readingFaults([box({})], height)).toEqual([]);
  });

  it.each([
    ['too little contrast', { contrast: 6.9 }],
    ['a cue that is too small', { fontPx: 44 }],
    ['any other text that is too small', { holder: 'where', fontPx: 35 }],
    ['a name that is too small', { holder: 'exercise-name', fontPx: 69 }],
    ['a phase that is too small', { holder: 'badge badge-work', fontPx: 69 }],
    ['digits whose ink is too low', { holder: 'digits', fontPx: 280, digitPx: 196 }],
    ['text that is cut off', { isCut: true }],
  ])('finds %s', (_name, changes) => {
    expect(readingFaults([box(changes)], height)).toHaveLength(1);
  });

  it('finds texts that lie over each other, but not lines that touch', () => {
    const over = box({ text: 'Legend', top: 130, bottom: 190 });
    const below = box({ text: 'Below', top: 155, bottom: 215 });
    expect(readingFaults([box({}), over], height)).toHaveLength(1);
    expect(readingFaults([box({}), below], height)).toEqual([]);
  });
});
