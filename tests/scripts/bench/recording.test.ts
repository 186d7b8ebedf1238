import { describe, expect, it } from 'vitest';
import {
  heardSpan,
  offBy,
  onsetsMs,
  partOf,
  peakOf,
  powerDb,
} from '../../../scripts/bench/recording';

/** Silence of so long at 48,000 samples a second, with knocks of 50 ms. */
function recordingOf(lengthMs: number, knocksMs: readonly number[]): Float32Array {
  const samples = new Float32Array(lengthMs * 48);
  for (const atMs of knocksMs) {
    samples.fill(0.5, atMs * 48, (atMs + 50) * 48);
  }
  return samples;
}

describe('a recording', () => {
  it('has an onset where a sound begins after quiet', () => {
    expect(onsetsMs(recordingOf(3000, [500, 1500, 1600, 2500]))).toEqual([500, 1500, 2500]);
  });

  it('is held against its plan, whenever the run began', () => {
    const planned = [0, 1000, 2000].map((atMs) => ({ atMs }));
    expect(offBy(planned, [700, 1700, 2712])).toEqual([0, 0, 12]);
  });

  it('with nothing in it says so', () => {
    expect(() => offBy([{ atMs: 0 }], [])).toThrow('Nothing was heard');
  });

  it('is heard from its first sound to its last', () => {
    const span = heardSpan(recordingOf(1000, [200, 600]), 0.5);
    expect(span?.fromMs).toBeCloseTo(200, 0);
    expect(span?.toMs).toBeCloseTo(650, 0);
    expect(heardSpan(recordingOf(1000, []), 0.5)).toBeUndefined();
  });

  it('has a peak and a power', () => {
    const samples = recordingOf(1000, [200]);
    expect(peakOf(samples)).toBe(0.5);
    expect(powerDb(partOf(samples, { fromMs: 200, toMs: 250 }))).toBeCloseTo(-6.02, 2);
  });
});
