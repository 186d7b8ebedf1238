import { Howler } from 'howler';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSound } from '../../src/audio/create-sound';
import type { CueStart } from '../../src/audio/sound';
import { FakeAudioContext, leadsTo } from './fake-audio-context';
import { soundAt, soundsAt } from './things';

beforeEach(() => {
  FakeAudioContext.reset();
  vi.stubGlobal('AudioContext', FakeAudioContext);
  vi.stubGlobal('navigator', {});
  Object.assign(Howler, { ctx: null, masterGain: null, usingWebAudio: true, _volume: 1 });
  vi.useFakeTimers();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const setting = {
  volume: 80,
  muted: false,
  voice: 100,
  cues: 100,
  music: 100,
  musicOn: true,
  output: { kind: 'system' },
  offsetMs: 0,
} as const;

const surroundings = {
  now: () => performance.now(),
  clipAddress: () => undefined,
  madeSpeech: () => undefined,
  music: () => Promise.resolve([]),
  onTrouble: () => undefined,
  onLongSilence: () => undefined,
};

const go = soundAt({ kind: 'go', atMs: 0 });

function fromNow() {
  return { startedAtMs: performance.now(), letsFinish: false };
}

/** Lets time pass, and the audio clock with it. */
function pass(milliseconds: number): void {
  for (let passed = 0; passed < milliseconds; passed += 10) {
    for (const context of FakeAudioContext.opened) {
      context.currentTime += context.state === 'running' ? 0.01 : 0;
    }
    vi.advanceTimersByTime(10);
  }
}

function sources() {
  return FakeAudioContext.opened.flatMap((context) => context.sources);
}

describe('createSound', () => {
  it('plays a countdown through the master gain a second apart, and says what it did', () => {
    const starts: CueStart[] = [];
    const sound = createSound({
      ...surroundings,
      onCueStarted: (start) => starts.push(start),
    });
    pass(1_000);
    const cues = soundsAt([
      { kind: 'tick', atMs: 1_000 },
      { kind: 'tick', atMs: 2_000 },
      { kind: 'go', atMs: 3_000 },
    ]);
    sound.follow(cues, fromNow());
    pass(4_000);
    sound.dispose();
    const instants = sources().map(({ startedAt }) => startedAt ?? 0);
    expect(instants).toHaveLength(3);
    expect((instants[1] ?? 0) - (instants[0] ?? 0)).toBeCloseTo(1, 3);
    expect((instants[2] ?? 0) - (instants[1] ?? 0)).toBeCloseTo(1, 3);
    expect(sources().every((source) => leadsTo(source, Howler.masterGain))).toBe(true);
    expect(starts.map(({ name }) => name)).toEqual(['tick', 'tick', 'go']);
  });

  it('makes every sound ahead of time, once', () => {
    const made = vi.spyOn(FakeAudioContext.prototype, 'createBuffer');
    const sound = createSound(surroundings);
    pass(2_000);
    expect(made).toHaveBeenCalledTimes(6);
    sound.say([go]);
    sound.dispose();
    expect(made).toHaveBeenCalledTimes(6);
    expect(sources().map(({ buffer }) => buffer?.samples.length)).toEqual([31_200]);
  });

  it('applies the volume as it is heard', () => {
    const sound = createSound(surroundings);
    sound.set({ ...setting, volume: 50 });
    expect(Howler.masterGain.gain.value).toBeCloseTo(0.316, 3);
    sound.set({ ...setting, volume: 50, muted: true });
    expect(Howler.masterGain.gain.value).toBe(0);
    sound.dispose();
  });

  it('works through a hundred sessions and two lives of a page with one context', () => {
    for (const life of ['first', 'second']) {
      const sound = createSound(surroundings);
      for (let session = 0; session < 50; session += 1) {
        sound.follow([soundAt({ kind: 'go', atMs: 50 })], fromNow());
        pass(100);
        sound.stop();
      }
      sound.dispose();
      expect(FakeAudioContext.opened, life).toHaveLength(1);
    }
    expect(sources()).toHaveLength(100);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stays quiet, without an error, where no sound is possible', () => {
    FakeAudioContext.refuses = true;
    const sound = createSound(surroundings);
    const healths: unknown[] = [];
    sound.onHealth((health) => healths.push(health));
    sound.set(setting);
    sound.say([go]);
    sound.follow([soundAt({ kind: 'go', atMs: 500 })], fromNow());
    pass(2_000);
    sound.dispose();
    expect(healths).toEqual([{ kind: 'silent', reason: 'noAudio' }]);
  });
});
