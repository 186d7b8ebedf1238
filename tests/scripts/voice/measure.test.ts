import { describe, expect, it } from 'vitest';
import { loudnessLufs } from '../../../scripts/voice/measure/loudness';
import { truePeakDb } from '../../../scripts/voice/measure/true-peak';

function sine(hertz: number, seconds: number, { level = 1, phase = 0 } = {}): Float32Array {
  return Float32Array.from({ length: seconds * 48_000 }, (_, index) => {
    return level * Math.sin((2 * Math.PI * hertz * index) / 48_000 + phase);
  });
}

describe('loudnessLufs', () => {
  it('reads -3.01 LUFS from a full tone of 997 Hz, as BS.1770-4 says', () => {
    expect(loudnessLufs(sine(997, 5))).toBeCloseTo(-3.01, 1);
  });

  it('follows the level decibel by decibel', () => {
    expect(loudnessLufs(sine(997, 5, { level: 0.1 }))).toBeCloseTo(-23.01, 1);
  });

  it('hears 3 kHz louder and 60 Hz quieter than 1 kHz', () => {
    const middle = loudnessLufs(sine(1000, 5));
    expect(loudnessLufs(sine(3000, 5))).toBeGreaterThan(middle + 2);
    expect(loudnessLufs(sine(60, 5))).toBeLessThan(middle - 1);
  });

  it('does not count a long silence', () => {
    const withSilence = new Float32Array(10 * 48_000);
    withSilence.set(sine(997, 5));
    expect(loudnessLufs(withSilence)).toBeCloseTo(-3.01, 0);
  });

  it('reads a clip of a quarter of a second as it reads a long one', () => {
    expect(loudnessLufs(sine(1000, 0.25))).toBeCloseTo(loudnessLufs(sine(1000, 5)), 1);
  });
});

describe('truePeakDb', () => {
  it('finds the peak between two samples', () => {
    const between = sine(12_000, 0.1, { phase: Math.PI / 4 });
    expect(Math.max(...between)).toBeLessThan(0.71);
    expect(Math.abs(truePeakDb(between))).toBeLessThan(0.2);
  });

  it('finds a peak on a sample', () => {
    expect(truePeakDb(sine(1000, 0.1, { level: 0.5 }))).toBeCloseTo(-6.02, 1);
  });
});
