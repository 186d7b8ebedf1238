import { describe, expect, it } from 'vitest';
import { SecondGuard } from '../../../src/wall/figure/second-guard';

/** Frames so far apart, up to a moment with so much left in the phase. */
function guardAfter(gapMs: number, leftMs: number): boolean {
  const guard = new SecondGuard();
  for (let nowMs = 0; nowMs < 600; nowMs += gapMs) {
    guard.holdsBack(nowMs, 20_500);
  }
  return guard.holdsBack(600 + gapMs, leftMs);
}

describe('SecondGuard', () => {
  it('lets every picture be drawn where frames come quickly', () => {
    expect(guardAfter(16, 20_001)).toBe(false);
    expect(guardAfter(33, 20_001)).toBe(false);
  });

  it('holds back a picture that would run into the next second, where frames are held up', () => {
    expect(guardAfter(100, 20_090)).toBe(true);
    expect(guardAfter(100, 90)).toBe(true);
  });

  it('draws on between the seconds', () => {
    expect(guardAfter(100, 20_400)).toBe(false);
    expect(guardAfter(1000, 20_400)).toBe(false);
  });

  it('still holds back after some quick frames, and forgets in time', () => {
    const guard = new SecondGuard();
    guard.holdsBack(0, 20_500);
    guard.holdsBack(100, 20_400);
    expect(guard.holdsBack(116, 20_084)).toBe(true);
    for (let nowMs = 132; nowMs < 2000; nowMs += 16) {
      guard.holdsBack(nowMs, 20_500);
    }
    expect(guard.holdsBack(2000, 20_010)).toBe(false);
  });
});
