import { describe, expect, it } from 'vitest';
import { Resolution } from '../../../src/figure/scene/resolution';

function noteMany(resolution: Resolution, drawMs: number, count: number): void {
  for (let frame = 0; frame < count; frame += 1) {
    resolution.note({ drawMs });
  }
}

describe('Resolution', () => {
  it('gets coarser step by step while frames are slow, but not without end', () => {
    const resolution = new Resolution(0);
    const scales = Array.from({ length: 10 }, () => {
      noteMany(resolution, 90, 12);
      return resolution.scale;
    });
    expect(scales[0]).toBeLessThan(1);
    expect(scales).toEqual([...scales].sort((a, b) => b - a));
    expect(scales.at(-1)).toBe(0.5);
  });

  it('does not mind single slow frames', () => {
    const resolution = new Resolution(0);
    for (let frame = 0; frame < 120; frame += 1) {
      resolution.note({ drawMs: frame % 5 === 0 ? 300 : 20 });
    }
    expect(resolution.scale).toBe(1);
  });

  it('gets finer again only after a long quick time', () => {
    const resolution = new Resolution(2);
    noteMany(resolution, 15, 120);
    expect(resolution.scale).toBe(0.72);
    noteMany(resolution, 15, 1_200);
    expect(resolution.scale).toBeGreaterThan(0.72);
  });
});
