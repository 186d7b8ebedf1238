import { describe, expect, it } from 'vitest';
import { jsonDepth } from '../../../electron/main/storage/json-depth';

describe('jsonDepth', () => {
  it.each([
    ['7', 0],
    ['[]', 1],
    ['{"a":[{"b":1}]}', 3],
    ['[[],[[]],[]]', 3],
    ['{"[[[[":"{{{{"}', 1],
    [String.raw`["\"[[[","\\",[1]]`, 2],
    [String.raw`["\\\"[[[[",[]]`, 2],
    ['"never ended [[[[', 0],
    ['', 0],
  ])('of %s is %i', (text, depth) => {
    expect(jsonDepth(text, 100)).toBe(depth);
  });

  it('stops counting one beyond the most', () => {
    expect(jsonDepth('['.repeat(1_000_000), 64)).toBe(65);
  });

  it('takes a text of many megabytes', () => {
    expect(jsonDepth(JSON.stringify(['x"\\'.repeat(2_000_000), [1]]), 64)).toBe(2);
  });
});
