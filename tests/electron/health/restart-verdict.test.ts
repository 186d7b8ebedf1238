import { describe, expect, it } from 'vitest';
import { restartVerdict } from '../../../electron/main/health/restart-verdict';

function verdicts(deathsMs: readonly number[]): readonly string[] {
  let earlier: readonly number[] = [];
  return deathsMs.map((deathMs) => {
    const verdict = restartVerdict(earlier, deathMs);
    earlier = verdict.deathsMs;
    return verdict.kind;
  });
}

describe('restartVerdict', () => {
  it('starts the program anew at the fourth death within a minute', () => {
    expect(verdicts([0, 10_000, 20_000, 59_999])).toEqual([
      'reload',
      'reload',
      'reload',
      'relaunch',
    ]);
  });

  it('reloads for ever when deaths are rare', () => {
    const everyHalfMinute = Array.from({ length: 500 }, (_none, index) => index * 30_000);
    expect(new Set(verdicts(everyHalfMinute))).toEqual(new Set(['reload']));
  });

  it('remembers only the last minute', () => {
    expect(restartVerdict([0, 50_000], 100_000).deathsMs).toEqual([50_000, 100_000]);
  });
});
