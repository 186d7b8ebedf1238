import { describe, expect, it } from 'vitest';
import { dropPlace } from '../../../src/desk/editor/drop-place';
import { stepWith } from '../../circuit/sample-routine';

const steps = ['a', 'b', 'c'].map((id) => stepWith(id));
const within = { steps, part: 'circuit' } as const;

describe('dropPlace', () => {
  it.each([
    ['a', 'c', true, 2],
    ['a', 'b', false, 0],
    ['c', 'a', false, 0],
    ['c', 'a', true, 1],
    ['b', 'b', true, 1],
    ['other', 'b', false, 1],
    ['other', 'c', true, 3],
  ])('puts %s beside %s (after: %s) at %i', (stepId, key, after, at) => {
    expect(dropPlace(stepId, { ...within, target: { key, after } })).toEqual({
      part: 'circuit',
      at,
    });
  });

  it('puts what is let go on the part itself at its end', () => {
    expect(dropPlace('a', within).at).toBe(2);
    expect(dropPlace('other', within).at).toBe(3);
  });
});
