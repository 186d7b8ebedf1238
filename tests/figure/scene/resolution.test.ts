import { describe, expect, it } from 'vitest';
import { Resolution } from '../../../src/figure/scene/resolution';
import type { FrameCost } from '../../../src/figure/scene/resolution';

function noteMany(resolution: Resolution, count: number, cost: Partial<FrameCost>): void {
  for (let frame = 0; frame < count; frame += 1) {
    resolution.note({ drawMs: 30, missedFrames: 0, ...cost });
  }
}

describe('Resolution', () => {
  it('gets coarser step by step while software is slow, but not without end', () => {
    const resolution = new Resolution('software');
    const scales = Array.from({ length: 10 }, () => {
      noteMany(resolution, 12, { drawMs: 90 });
      return resolution.scale;
    });
    expect(scales[0]).toBeLessThan(1);
    expect(scales).toEqual([...scales].sort((a, b) => b - a));
    expect(scales.at(-1)).toBe(0.5);
  });

  it('does not mind single slow frames', () => {
    const resolution = new Resolution('software');
    const before = resolution.scale;
    for (let frame = 0; frame < 120; frame += 1) {
      resolution.note({ drawMs: frame % 5 === 0 ? 300 : 30, missedFrames: 2 });
    }
    expect(resolution.scale).toBe(before);
  });

  it('gets finer again only after a long quick time', () => {
    const resolution = new Resolution('software');
    noteMany(resolution, 12, { drawMs: 90 });
    const coarse = resolution.scale;
    noteMany(resolution, 120, { drawMs: 15 });
    expect(resolution.scale).toBe(coarse);
    noteMany(resolution, 1_200, { drawMs: 15 });
    expect(resolution.scale).toBeGreaterThan(coarse);
  });

  it('asks of a graphics processor that it keeps up with the screen, however slow that is', () => {
    const slowScreen = new Resolution('hardware');
    noteMany(slowScreen, 120, { drawMs: 34, missedFrames: 0 });
    expect(slowScreen.scale).toBe(1);
    const slowProcessor = new Resolution('hardware');
    noteMany(slowProcessor, 12, { drawMs: 34, missedFrames: 1 });
    expect(slowProcessor.scale).toBeLessThan(1);
  });
});
