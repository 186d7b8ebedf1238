import { describe, expect, it } from 'vitest';
import { colourPalette } from '../../../scripts/pictures/colour-palette';
import type { ColourCounts } from '../../../scripts/pictures/colour-palette';

const grey = (level: number) => (level << 16) | (level << 8) | level;

/** How far the nearest colour of a palette is from a grey, in levels. */
function missOf(palette: readonly number[], level: number): number {
  return Math.min(...palette.map((colour) => Math.abs((colour & 0xff) - level)));
}

/** Every grey; the darkest fills the page. */
const ramp: ColourCounts = new Map(
  Array.from({ length: 256 }, (_, level) => [grey(level), level === 0 ? 1_000_000 : 10]),
);

describe('colourPalette', () => {
  it('takes all colours as they are where they are few, the commonest first', () => {
    const counts = new Map([
      [0x102030, 5],
      [0xffffff, 90],
      [0x0a0e13, 500],
    ]);
    expect(colourPalette(counts, 256)).toEqual([0x0a0e13, 0xffffff, 0x102030]);
  });

  it('keeps the commonest as they are where there are too many', () => {
    const counts = new Map(
      Array.from({ length: 4096 }, (_, index) => [index * 4096 + index, index < 32 ? 900 : 1]),
    );
    const palette = colourPalette(counts, 64);
    expect(palette).toHaveLength(64);
    expect(palette.slice(0, 32)).toEqual([...counts.keys()].slice(0, 32));
  });

  it('has a colour near each of the others, however rare it is beside the ground', () => {
    const palette = colourPalette(ramp, 48);
    expect(palette).toHaveLength(48);
    // 16 means for 224 greys: 14 levels to each, and none farther than half of some more.
    for (let level = 0; level < 256; level += 1) {
      expect(missOf(palette, level)).toBeLessThanOrEqual(14);
    }
  });

  it('spends its colours where the colours are', () => {
    const far = Array.from({ length: 100 }, (_, index): [number, number] => [0xff0000 + index, 10]);
    const ground = Array.from({ length: 32 }, (_, level): [number, number] => [grey(level), 9_999]);
    const near = colourPalette(new Map([...ground, ...far]), 40).slice(32);
    expect(near).toHaveLength(8);
    for (const colour of near) {
      expect(colour >> 16).toBe(0xff);
    }
  });

  it('ends where there is nothing left to part', () => {
    const counts = new Map(Array.from({ length: 34 }, (_, index) => [index, 1]));
    expect(new Set(colourPalette(counts, 33)).size).toBe(33);
  });
});
