import { describe, expect, it } from 'vitest';
import { gainFor } from '../../src/audio/volume';

const decibels = (gain: number): number => 20 * Math.log10(gain);

describe('gainFor', () => {
  it('is silent at 0 and full at 100', () => {
    expect(gainFor(0)).toBe(0);
    expect(gainFor(100)).toBe(1);
  });

  it('takes off 10 dB, half the loudness, each time the volume is halved', () => {
    expect(decibels(gainFor(50))).toBeCloseTo(-10, 6);
    expect(decibels(gainFor(25))).toBeCloseTo(-20, 6);
  });

  it('clamps what no slider gives', () => {
    expect(gainFor(-5)).toBe(0);
    expect(gainFor(140)).toBe(1);
    expect(gainFor(Number.NaN)).toBe(0);
  });
});
