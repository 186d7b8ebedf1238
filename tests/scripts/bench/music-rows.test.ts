import { describe, expect, it } from 'vitest';
import { musicRows } from '../../../scripts/bench/music-rows';
import type { Row } from '../../../scripts/bench/row';
import type { PlannedSound } from '../../../src/circuit/voice/cue-plan';

const lengthMs = 20_000;
const cues: readonly PlannedSound[] = [6_000, 12_000, 13_000].map((atMs) => ({
  kind: 'sound',
  sound: 'tick',
  atMs,
  endMs: atMs + 120,
}));

/** A tone that is 14 dB lower between these instants, at 48,000 samples a second. */
function toneWith(dips: readonly (readonly [fromMs: number, toMs: number])[]): Float32Array {
  const steps = new Float32Array(lengthMs).fill(1);
  let gain = 1;
  steps.forEach((_none, ms) => {
    const isLow = dips.some(([fromMs, toMs]) => ms >= fromMs && ms < toMs);
    gain += ((isLow ? 0.2 : 1) - gain) / (isLow ? 60 : 500);
    steps[ms] = gain;
  });
  return Float32Array.from(
    { length: lengthMs * 48 },
    (_none, index) =>
      0.25 * Math.sin((2 * Math.PI * index) / 48) * (steps[Math.floor(index / 48)] ?? 1),
  );
}

function valuesOf(rows: readonly Row[]) {
  return rows.map(({ value, ok }) => [value, ok] as const);
}

describe('musicRows', () => {
  it('finds music that makes room for each cue and comes back', () => {
    const rows = musicRows(
      toneWith([
        [5_750, 7_000],
        [11_750, 14_000],
      ]),
      cues,
    );
    const [dips, depth, step, longer, gap] = valuesOf(rows);
    expect(dips).toEqual([0, true]);
    expect(depth?.[0]).toBeGreaterThan(13);
    expect(step?.[1]).toBe(true);
    expect(longer?.[1]).toBe(true);
    expect(gap).toEqual([0, true]);
  });

  it('tells of music that stays low, and of music that makes no room', () => {
    const stuck = valuesOf(
      musicRows(
        toneWith([
          [5_750, 7_000],
          [11_750, 17_000],
        ]),
        cues,
      ),
    );
    expect(stuck[3]?.[1]).toBe(false);
    const deaf = valuesOf(musicRows(toneWith([[5_750, 7_000]]), cues));
    expect(deaf[0]).toEqual([1, false]);
  });

  it('tells of silence between two files', () => {
    const tone = toneWith([
      [5_750, 7_000],
      [11_750, 14_000],
    ]);
    tone.fill(0, 9_000 * 48, 9_500 * 48);
    expect(valuesOf(musicRows(tone, cues))[4]).toEqual([500, false]);
  });
});
