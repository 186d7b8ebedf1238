import { describe, expect, it } from 'vitest';
import { clockText } from '../../src/phrasing/clock-text';

describe('clockText', () => {
  it.each([
    [0, '0:00'],
    [1, '0:01'],
    [9_000, '0:09'],
    [59_001, '1:00'],
    [860_000, '14:20'],
    [3_599_000, '59:59'],
    [3_600_000, '1:00:00'],
    [3_725_000, '1:02:05'],
  ])('writes %i ms as %s', (ms, text) => {
    expect(clockText(ms)).toBe(text);
  });

  it('shows 0:00 only when nothing is left', () => {
    expect(clockText(0.5)).toBe('0:01');
  });
});
