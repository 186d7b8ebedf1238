import { describe, expect, it } from 'vitest';
import { audioSecondsAt, followClocks, middleOf, offsetOf } from '../../src/audio/clock-map';
import type { ClockMap, ClockReading } from '../../src/audio/clock-map';

const latencySeconds = 0.04;

/** A reading at `nowMs` where second 0 of the audio clock was heard at `offsetMs`. */
function reading(nowMs: number, offsetMs: number, jitterMs = 0): ClockReading {
  const heardSeconds = (nowMs - offsetMs) / 1000;
  return {
    nowMs,
    currentSeconds: heardSeconds + latencySeconds,
    latencySeconds,
    stamp: { contextSeconds: heardSeconds, performanceMs: nowMs + jitterMs },
  };
}

function follow(readings: readonly ClockReading[]): ClockMap {
  const map = readings.reduce<ClockMap | undefined>(followClocks, undefined);
  if (map === undefined) {
    throw new Error('There was no reading.');
  }
  return map;
}

/** Readings every 50 ms for `seconds`, each made by `at`. */
function every50Ms(
  seconds: number,
  at: (nowMs: number, index: number) => ClockReading,
): readonly ClockReading[] {
  return Array.from({ length: seconds * 20 }, (_, index) => at(5_000 + index * 50, index));
}

describe('offsetOf', () => {
  it('takes what the device says it played', () => {
    expect(offsetOf(reading(9_000, 1_000, 2))).toBeCloseTo(1_002);
  });

  it.each([
    ['zero', { contextSeconds: 0, performanceMs: 0 }],
    ['long past', { contextSeconds: 0.0004, performanceMs: 3_000 }],
    ['ahead of what was prepared', { contextSeconds: 99, performanceMs: 9_000 }],
  ])('falls back on the audio clock less its latency when the stamp is %s', (_, stamp) => {
    expect(offsetOf({ ...reading(9_000, 1_000), stamp })).toBeCloseTo(1_000);
  });
});

describe('followClocks', () => {
  it('maps an instant to the second that is heard then', () => {
    expect(audioSecondsAt(follow([reading(9_000, 1_000)]), 10_500)).toBeCloseTo(9.5);
  });

  it('is not moved by callbacks that come late, even four in ten', () => {
    const map = follow(every50Ms(20, (now, index) => reading(now, 1_000, index % 5 < 2 ? 12 : 0)));
    expect(map.offsetMs).toBeCloseTo(1_000);
  });

  it('follows a device that runs 200 ppm fast within 1 ms, never stepping by more than 0.1', () => {
    const drifting = every50Ms(600, (now) => reading(now, 1_000 - (now - 5_000) * 200e-6));
    let map: ClockMap | undefined;
    let greatestStepMs = 0;
    for (const next of drifting) {
      const followed = followClocks(map, next);
      greatestStepMs = Math.max(
        greatestStepMs,
        Math.abs(followed.offsetMs - (map ?? followed).offsetMs),
      );
      map = followed;
    }
    const lastMs = drifting.at(-1)?.nowMs ?? 0;
    expect(Math.abs((map?.offsetMs ?? 0) - (1_000 - (lastMs - 5_000) * 200e-6))).toBeLessThan(1);
    expect(greatestStepMs).toBeLessThan(0.1);
  });

  it('does not believe one wild reading', () => {
    const steady = every50Ms(2, (now) => reading(now, 1_000));
    expect(follow([...steady, reading(7_000, 4_000)]).offsetMs).toBeCloseTo(1_000);
  });

  it('takes over a leap that lasts half a second', () => {
    const steady = every50Ms(2, (now) => reading(now, 1_000));
    const leapt = Array.from({ length: 11 }, (_, index) => reading(7_000 + index * 50, 900));
    expect(follow([...steady, ...leapt]).offsetMs).toBeCloseTo(900);
  });

  it('believes at once a clock that is elsewhere after a gap, by more than jitter', () => {
    const steady = every50Ms(2, (now) => reading(now, 1_000));
    const at = (offsetMs: number, jitterMs = 0) =>
      follow([...steady, reading(8_000, offsetMs, jitterMs)]).offsetMs;
    expect(at(1_100)).toBeCloseTo(1_100);
    expect(at(975)).toBeCloseTo(975);
    expect(at(1_000, 12)).toBeCloseTo(1_000);
  });

  it('learns nothing from an audio clock that stands still, and all once it goes on', () => {
    const steady = every50Ms(2, (now) => reading(now, 1_000));
    const still = steady.at(-1);
    const stalled = [7_000, 7_200, 7_400].map((nowMs) => ({ ...(still ?? reading(0, 0)), nowMs }));
    expect(follow([...steady, ...stalled]).offsetMs).toBeCloseTo(1_000);
    expect(follow([...steady, ...stalled, reading(7_450, 1_450)]).offsetMs).toBeCloseTo(1_450);
  });
});

describe('middleOf', () => {
  it('takes the middle one, of two the earlier', () => {
    expect(middleOf([3, 1, 2])).toBe(2);
    expect(middleOf([4, 1, 2, 3])).toBe(2);
  });
});
