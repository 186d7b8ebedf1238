import { describe, expect, it } from 'vitest';
import { reordered } from '../../../src/ui/desk/reordered';

const ids = ['a', 'b', 'c', 'd'];

function letGo(moving: readonly string[], dropPosition: 'before' | 'after', key: string): string {
  return reordered(ids, new Set(moving), { key, dropPosition }).join('');
}

describe('reordered', () => {
  it('puts what was dragged before or after what it was let go beside', () => {
    expect(letGo(['d'], 'before', 'a')).toBe('dabc');
    expect(letGo(['a'], 'after', 'c')).toBe('bcad');
    expect(letGo(['a', 'c'], 'after', 'd')).toBe('bdac');
  });

  it.each(['before', 'after'] as const)('leaves all as it was %s itself', (dropPosition) => {
    expect(letGo(['c'], dropPosition, 'c')).toBe('abcd');
    expect(letGo(['b', 'd'], dropPosition, 'd')).toBe('abcd');
  });
});
