import { describe, expect, it } from 'vitest';
import { judgeHealth, rememberSample, remedyFor } from '../../src/audio/audio-health';
import type { HealthSample } from '../../src/audio/audio-health';

const fine: HealthSample = {
  nowMs: 0,
  state: 'running',
  audioSeconds: 0,
  epoch: 1,
  hasDevice: true,
  isUnheard: false,
};

/** Samples a quarter of a second apart from `fromMs` to `toMs`; the clock runs unless told not to. */
function samples(fromMs: number, toMs: number, change: Partial<HealthSample> = {}) {
  return Array.from({ length: (toMs - fromMs) / 250 + 1 }, (_, index) => {
    const nowMs = fromMs + index * 250;
    return { ...fine, nowMs, audioSeconds: nowMs / 1000, ...change };
  });
}

function judgeAll(all: readonly HealthSample[]) {
  return judgeHealth(all.reduce(rememberSample, []));
}

describe('judgeHealth', () => {
  it('says nothing before it has seen the clock move', () => {
    expect(judgeAll([])).toBeUndefined();
    expect(judgeAll(samples(0, 0))).toBeUndefined();
  });

  it('says sounding once the clock moves', () => {
    expect(judgeAll(samples(0, 250))).toEqual({ kind: 'sounding' });
  });

  it.each(['suspended', 'interrupted', 'closed'] as const)(
    'tells a context that is %s',
    (state) => {
      const all = [...samples(0, 2_000), ...samples(2_250, 3_250, { state })];
      expect(judgeAll(all)).toEqual({ kind: 'silent', reason: state });
    },
  );

  it('tells a context that says it runs while its clock stands still', () => {
    const all = [...samples(0, 2_000), ...samples(2_250, 3_500, { audioSeconds: 2 })];
    expect(judgeAll(all)).toEqual({ kind: 'silent', reason: 'stalled' });
  });

  it('tells a machine that opens no context', () => {
    expect(judgeAll(samples(0, 1_000, { state: 'missing' }))).toEqual({
      kind: 'silent',
      reason: 'noAudio',
    });
  });

  it('tells a missing device at once', () => {
    const all = [...samples(0, 2_000), ...samples(2_250, 2_250, { hasDevice: false })];
    expect(judgeAll(all)).toEqual({ kind: 'silent', reason: 'noDevice' });
  });

  it('keeps quiet about a fault that lasts less than a second', () => {
    const all = [...samples(0, 2_000), ...samples(2_250, 3_000, { state: 'suspended' })];
    expect(judgeAll(all)).toBeUndefined();
  });

  it('says sounding again as soon as the clock moves again', () => {
    const broken = samples(0, 2_000, { state: 'suspended' });
    expect(judgeAll([...broken, ...samples(2_250, 2_500)])).toEqual({ kind: 'sounding' });
  });

  it('does not take a new context that has not moved yet for a mended one', () => {
    const broken = samples(0, 2_000, { audioSeconds: 1 });
    const [fresh] = samples(2_250, 2_250, { epoch: 2, audioSeconds: 0 });
    expect(judgeAll([...broken, fresh ?? fine])).toBeUndefined();
    const stillNot = samples(2_250, 2_500, { epoch: 2, audioSeconds: 0 });
    expect(judgeAll([...broken, ...stillNot])).toEqual({ kind: 'silent', reason: 'stalled' });
  });

  it('does not blame the audio clock for a machine that slept', () => {
    const asleep = { ...fine, nowMs: 3_600_000, audioSeconds: 2.1 };
    expect(judgeAll([...samples(0, 2_000), asleep])).toBeUndefined();
  });
});

describe('remedyFor', () => {
  const silent = { kind: 'silent', reason: 'stalled' } as const;

  it('wakes a sleeping context before anything else', () => {
    const remedy = remedyFor({
      state: 'suspended',
      health: undefined,
      rebuilds: 0,
      sinceRebuildMs: 1e9,
      isDeviceBack: false,
    });
    expect(remedy).toBe('resume');
  });

  it('opens another for a closed one without waiting', () => {
    const remedy = remedyFor({
      state: 'closed',
      health: undefined,
      rebuilds: 0,
      sinceRebuildMs: 1e9,
      isDeviceBack: false,
    });
    expect(remedy).toBe('rebuild');
  });

  it('opens another for one that stays silent, ever more seldom', () => {
    const at = (rebuilds: number, sinceRebuildMs: number) =>
      remedyFor({
        state: 'running',
        health: silent,
        rebuilds,
        sinceRebuildMs,
        isDeviceBack: false,
      });
    expect(at(0, 1e9)).toBe('rebuild');
    expect(at(1, 4_999)).toBe('none');
    expect(at(1, 5_000)).toBe('rebuild');
    expect(at(7, 29_999)).toBe('none');
    expect(at(7, 30_000)).toBe('rebuild');
  });

  it('opens another when there is a device again, though the old one seems to run', () => {
    const remedy = remedyFor({
      state: 'running',
      health: { kind: 'sounding' },
      rebuilds: 0,
      sinceRebuildMs: 0,
      isDeviceBack: true,
    });
    expect(remedy).toBe('rebuild');
  });

  it('tries nothing where there is nothing to play on, or nothing is wrong', () => {
    const noDevice = { kind: 'silent', reason: 'noDevice' } as const;
    const rest = {
      state: 'running',
      rebuilds: 0,
      sinceRebuildMs: 1e9,
      isDeviceBack: false,
    } as const;
    expect(remedyFor({ ...rest, health: noDevice })).toBe('none');
    expect(remedyFor({ ...rest, health: { kind: 'sounding' } })).toBe('none');
  });
});
