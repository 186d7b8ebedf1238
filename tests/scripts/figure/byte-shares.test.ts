import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looseByteShares, wholeByteShares } from '../../../scripts/figure/glb/byte-shares';

const sharesOfBones = fc.array(
  fc.tuple(fc.nat(59), fc.double({ min: 0.001, max: 1, noNaN: true })),
  { minLength: 1, maxLength: 9 },
);

describe('wholeByteShares', () => {
  it('always adds up to exactly 255, in four slots', () => {
    fc.assert(
      fc.property(sharesOfBones, (shares) => {
        const { ids, bytes } = wholeByteShares(shares);
        expect(ids).toHaveLength(4);
        expect(bytes.reduce((a, b) => a + b, 0)).toBe(255);
        expect(Math.min(...bytes)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('keeps the greatest shares and drops the least', () => {
    const { ids } = wholeByteShares([
      [7, 0.05],
      [1, 0.3],
      [2, 0.25],
      [3, 0.22],
      [4, 0.18],
    ]);
    expect(ids).toEqual([1, 2, 3, 4]);
  });
});

describe('looseByteShares', () => {
  it('leaves shares as they are and empty slots at nothing', () => {
    expect(looseByteShares([[5, 0.4]])).toEqual({
      ids: [5, 0, 0, 0, 0, 0, 0, 0],
      bytes: [102, 0, 0, 0, 0, 0, 0, 0],
    });
  });
});
