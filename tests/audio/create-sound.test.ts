import { Howler } from 'howler';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSound } from '../../src/audio/create-sound';
import type { CueStart } from '../../src/audio/sound';
import { FakeAudioContext } from './fake-audio-context';

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
      now: () => performance.now(),
      onCueStarted: (start) => starts.push(start),
    });
    pass(1_000);
    const cues = [
      { kind: 'tick', atMs: 1_000 },
      { kind: 'tick', atMs: 2_000 },
      { kind: 'go', atMs: 3_000 },
    ] as const;
    sound.follow(cues, performance.now());
    pass(4_000);
    sound.dispose();
    const instants = sources().map(({ startedAt }) => startedAt ?? 0);
    expect(instants).toHaveLength(3);
    expect((instants[1] ?? 0) - (instants[0] ?? 0)).toBeCloseTo(1, 3);
    expect((instants[2] ?? 0) - (instants[1] ?? 0)).toBeCloseTo(1, 3);
    expect(sources().every(({ destination }) => destination === Howler.masterGain)).toBe(true);
    expect(starts.map(({ kind }) => kind)).toEqual(['tick', 'tick', 'go']);
  });

  it('makes every sound ahead of time, once', () => {
    const made = vi.spyOn(FakeAudioContext.prototype, 'createBuffer');
    const sound = createSound({ now: () => performance.now() });
    pass(1_000);
    expect(made).toHaveBeenCalledTimes(6);
    sound.preview('go');
    sound.preview('go');
    sound.dispose();
    expect(made).toHaveBeenCalledTimes(6);
    expect(sources().map(({ buffer }) => buffer?.samples.length)).toEqual([31_200, 31_200]);
  });

  it('applies the volume as it is heard', () => {
    const sound = createSound({ now: () => performance.now() });
    sound.setVolume(50, false);
    expect(Howler.masterGain.gain.value).toBeCloseTo(0.316, 3);
    sound.setVolume(50, true);
    expect(Howler.masterGain.gain.value).toBe(0);
    sound.dispose();
  });

  it('works through a hundred sessions and two lives of a page with one context', () => {
    for (const life of ['first', 'second']) {
      const sound = createSound({ now: () => performance.now() });
      for (let session = 0; session < 50; session += 1) {
        sound.follow([{ kind: 'go', atMs: 50 }], performance.now());
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
    const sound = createSound({ now: () => performance.now() });
    const healths: unknown[] = [];
    sound.onHealth((health) => healths.push(health));
    sound.setVolume(80, false);
    sound.preview('finished');
    sound.follow([{ kind: 'go', atMs: 500 }], performance.now());
    pass(2_000);
    sound.dispose();
    expect(healths).toEqual([{ kind: 'silent', reason: 'noAudio' }]);
  });
});
