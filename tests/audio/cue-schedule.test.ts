import { describe, expect, it } from 'vitest';
import { cuesToSchedule } from '../../src/audio/cue-schedule';
import { soundAt, soundsAt } from './things';

const countdown = soundsAt([
  { kind: 'tick', atMs: 7_000 },
  { kind: 'tick', atMs: 8_000 },
  { kind: 'tick', atMs: 9_000 },
  { kind: 'go', atMs: 10_000 },
]);

/** At this elapsed time second 50 of the audio clock is heard; 40 ms more are prepared. */
function momentAt(elapsedMs: number, horizonMs = 3_000) {
  return { elapsedMs, heardSeconds: 50, earliestSeconds: 50.04, horizonMs };
}

describe('cuesToSchedule', () => {
  it('puts each cue on the exact second of the audio clock', () => {
    const scheduled = cuesToSchedule(countdown, momentAt(6_900.5, 10_000));
    expect(scheduled.map(({ cue }) => cue)).toEqual(countdown);
    const seconds = scheduled.map(({ whenSeconds }) => whenSeconds);
    [50.0995, 51.0995, 52.0995, 53.0995].forEach((second, index) => {
      expect(seconds[index]).toBeCloseTo(second, 9);
    });
  });

  it('leaves what lies beyond the horizon for later', () => {
    const scheduled = cuesToSchedule(countdown, momentAt(6_000));
    expect(scheduled.map(({ cue }) => cue.atMs)).toEqual([7_000, 8_000, 9_000]);
  });

  it('begins what is due at the earliest second there is', () => {
    const [first] = cuesToSchedule(countdown, momentAt(7_020));
    expect(first).toEqual({ cue: soundAt({ kind: 'tick', atMs: 7_000 }), whenSeconds: 50.04 });
  });

  it('drops a count that is more than 60 ms late', () => {
    expect(cuesToSchedule(countdown, momentAt(9_061)).map(({ cue }) => cue.atMs)).toEqual([10_000]);
    expect(cuesToSchedule(countdown, momentAt(9_060))).toHaveLength(2);
  });

  it('still gives any other call up to a second late, and no later', () => {
    expect(cuesToSchedule(countdown, momentAt(11_000))).toHaveLength(1);
    expect(cuesToSchedule(countdown, momentAt(11_001))).toHaveLength(0);
  });
});
