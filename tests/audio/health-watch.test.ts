import { Howler } from 'howler';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openAudioOutput } from '../../src/audio/audio-output';
import { HealthWatch } from '../../src/audio/health-watch';
import type { SoundHealth } from '../../src/audio/sound';
import { FakeAudioContext } from './fake-audio-context';
import { ManualTime } from './manual-time';

beforeEach(() => {
  FakeAudioContext.reset();
  vi.stubGlobal('AudioContext', FakeAudioContext);
  Object.assign(Howler, { ctx: null, masterGain: null, usingWebAudio: true });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function setUp() {
  const time = new ManualTime();
  const output = openAudioOutput();
  const device = { isThere: true };
  const restarts: number[] = [];
  const heardLately: { answer: boolean | undefined } = { answer: undefined };
  const watch = new HealthWatch({
    output,
    devices: {
      hasOutput: () => device.isThere,
      outputs: () => [],
      look: () => undefined,
      onLook: () => () => undefined,
      dispose: () => undefined,
    },
    wasHeard: () => heardLately.answer,
    onSample: () => undefined,
    onLongSilence: () => restarts.push(time.nowMs),
    now: time.now,
    every: time.every,
  });
  const heard: { readonly atMs: number; readonly health: SoundHealth }[] = [];
  watch.listen((health) => heard.push({ atMs: time.nowMs, health }));
  /** Lets time pass; contexts that run and are not stuck play. */
  const pass = (milliseconds: number, isStuck = false): void => {
    time.pass(milliseconds, () => {
      for (const context of FakeAudioContext.opened) {
        context.currentTime += context.state === 'running' && !isStuck ? 0.01 : 0;
      }
    });
  };
  return { time, device, heardLately, watch, heard, restarts, pass };
}

function lastContext(): FakeAudioContext {
  const context = FakeAudioContext.opened.at(-1);
  if (context === undefined) {
    throw new Error('No context was opened.');
  }
  return context;
}

/** A system that does not let the context wake. */
function putToSleep(context: FakeAudioContext): void {
  context.state = 'suspended';
  context.resume = () => {
    context.resumes += 1;
    return Promise.reject(new Error('Not allowed.'));
  };
}

describe('HealthWatch', () => {
  it('says once that sound is heard, and keeps quiet while nothing changes', () => {
    const { heard, pass } = setUp();
    pass(60_000);
    expect(heard.map(({ health }) => health)).toEqual([{ kind: 'sounding' }]);
  });

  it('wakes a context that something put to sleep before anybody is told', () => {
    const { heard, pass } = setUp();
    pass(2_000);
    lastContext().state = 'suspended';
    pass(5_000);
    expect(lastContext().state).toBe('running');
    expect(heard).toHaveLength(1);
    expect(FakeAudioContext.opened).toHaveLength(1);
  });

  it('tells within two seconds of a clock that stands still, and opens another context', () => {
    const { time, heard, pass } = setUp();
    pass(3_000);
    const brokenAtMs = time.nowMs;
    pass(2_000, true);
    expect(heard.at(-1)?.health).toEqual({ kind: 'silent', reason: 'stalled' });
    expect((heard.at(-1)?.atMs ?? 1e9) - brokenAtMs).toBeLessThanOrEqual(2_000);
    expect(FakeAudioContext.opened).toHaveLength(2);
    pass(1_000);
    expect(heard.at(-1)?.health).toEqual({ kind: 'sounding' });
  });

  it('replaces a closed context so soon that nobody is told', () => {
    const { heard, pass } = setUp();
    pass(2_000);
    void lastContext().close();
    pass(2_000);
    expect(FakeAudioContext.opened).toHaveLength(2);
    expect(heard.map(({ health }) => health.kind)).toEqual(['sounding']);
  });

  it('does not open contexts without end while a fault lasts', () => {
    const { heard, pass } = setUp();
    pass(1_000);
    pass(60_000, true);
    expect(heard.at(-1)?.health.kind).toBe('silent');
    expect(FakeAudioContext.opened.length).toBeGreaterThan(2);
    expect(FakeAudioContext.opened.length).toBeLessThan(8);
    expect(FakeAudioContext.opened.filter(({ state }) => state !== 'closed')).toHaveLength(1);
  });

  it('mends a second fault as soon as the first, when sound was heard between them', () => {
    const { pass } = setUp();
    for (const contexts of [2, 3, 4]) {
      pass(3_000);
      void lastContext().close();
      pass(500);
      expect(FakeAudioContext.opened).toHaveLength(contexts);
    }
  });

  it('tells of a context that cannot be woken', () => {
    const { heard, pass } = setUp();
    pass(1_000);
    putToSleep(lastContext());
    pass(1_600);
    expect(heard.at(-1)?.health).toEqual({ kind: 'silent', reason: 'suspended' });
  });

  it('tells at once of a cue that is not in what goes out, until one is again', () => {
    const { heardLately, heard, pass } = setUp();
    pass(2_000);
    heardLately.answer = false;
    pass(250);
    heardLately.answer = undefined;
    pass(2_000);
    expect(heard.at(-1)?.health).toEqual({ kind: 'silent', reason: 'unheard' });
    expect(FakeAudioContext.opened).toHaveLength(2);
    heardLately.answer = true;
    pass(500);
    expect(heard.at(-1)?.health).toEqual({ kind: 'sounding' });
  });

  it('tells of a device that goes and comes back', () => {
    const { device, heard, pass } = setUp();
    pass(1_000);
    device.isThere = false;
    pass(500);
    device.isThere = true;
    pass(1_000);
    expect(FakeAudioContext.opened).toHaveLength(2);
    expect(heard.map(({ health }) => health)).toEqual([
      { kind: 'sounding' },
      { kind: 'silent', reason: 'noDevice' },
      { kind: 'sounding' },
    ]);
  });

  it('tells a listener that comes later what is known, and one that left nothing', () => {
    const { device, watch, pass } = setUp();
    pass(1_000);
    const late: SoundHealth[] = [];
    const leave = watch.listen((health) => late.push(health));
    leave();
    device.isThere = false;
    pass(1_000);
    expect(late).toEqual([{ kind: 'sounding' }]);
  });

  it('has the process for sound started anew when sound stays away, ever more seldom', () => {
    const { time, device, restarts, pass } = setUp();
    pass(1_000);
    device.isThere = false;
    pass(250);
    const goneAtMs = time.nowMs;
    pass(8_000);
    expect(restarts).toEqual([]);
    pass(3_600_000);
    const afterSeconds = restarts.map((atMs) => Math.round((atMs - goneAtMs) / 1000));
    expect(afterSeconds.slice(0, 5)).toEqual([10, 40, 100, 400, 700]);
    expect(afterSeconds.length).toBeLessThan(16);
    device.isThere = true;
    pass(1_000);
    device.isThere = false;
    pass(8_000);
    expect(restarts).toHaveLength(afterSeconds.length);
    pass(3_000);
    expect(restarts).toHaveLength(afterSeconds.length + 1);
  });

  it('keeps no timer once it is disposed of', () => {
    const { time, watch } = setUp();
    watch.dispose();
    expect(time.timers).toBe(0);
  });
});
