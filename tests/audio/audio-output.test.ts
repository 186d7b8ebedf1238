import { Howl, Howler } from 'howler';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openAudioOutput } from '../../src/audio/audio-output';
import { FakeAudioContext } from './fake-audio-context';

/** Howler itself, in the state in which a page finds it. */
function freshHowler(): void {
  Object.assign(Howler, {
    ctx: null,
    masterGain: null,
    usingWebAudio: true,
    _audioUnlocked: false,
  });
  Howler.autoSuspend = true;
  Howler.autoUnlock = true;
}

beforeEach(() => {
  FakeAudioContext.reset();
  vi.stubGlobal('AudioContext', FakeAudioContext);
  freshHowler();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('openAudioOutput', () => {
  it('opens one context, on first use, and always answers that one', () => {
    const output = openAudioOutput();
    expect(FakeAudioContext.opened).toHaveLength(0);
    const graph = output.graph();
    expect(output.graph()).toEqual(graph);
    expect(graph?.context).toBe(Howler.ctx);
    expect(graph?.destination).toBe(Howler.masterGain);
    expect(FakeAudioContext.opened).toHaveLength(1);
  });

  it('asks for large buffers, whatever is called first', () => {
    const output = openAudioOutput();
    output.setGain(0.5, false);
    output.rebuild();
    expect(FakeAudioContext.opened.map(({ options }) => options?.latencyHint)).toEqual([
      'playback',
      'playback',
    ]);
    expect(Howler.masterGain.gain.value).toBe(0.5);
  });

  it('keeps a 48 kHz context awake and alive through a long silence', () => {
    vi.useFakeTimers();
    const output = openAudioOutput();
    const before = output.graph()?.context;
    output.setGain(0.5, false);
    vi.advanceTimersByTime(10 * 60_000);
    expect(output.graph()?.context).toBe(before);
    expect(FakeAudioContext.opened.map(({ suspends, state }) => ({ suspends, state }))).toEqual([
      { suspends: 0, state: 'running' },
    ]);
  });

  it('keeps its 48 kHz context when howler is given its first sound', () => {
    const output = openAudioOutput();
    const before = output.graph()?.context;
    expect(before?.sampleRate).toBe(48_000);
    expect(new Howl({ src: ['music.ogg'], preload: false }).state()).toBe('unloaded');
    expect(output.graph()?.context).toBe(before);
    expect(before?.state).toBe('running');
  });

  it('gives a new context another number, its volume, and closes the old', () => {
    const output = openAudioOutput();
    output.setGain(0.25, false);
    const before = output.graph()?.epoch;
    output.rebuild();
    expect(output.graph()?.epoch).not.toBe(before);
    expect(FakeAudioContext.opened.map(({ state }) => state)).toEqual(['closed', 'running']);
    expect(Howler.masterGain.gain.value).toBe(0.25);
  });

  it('replaces a context that is closed already without a stray rejection', () => {
    const output = openAudioOutput();
    output.graph();
    FakeAudioContext.opened.forEach((context) => {
      context.state = 'closed';
    });
    output.rebuild();
    expect(output.graph()?.context.state).toBe('running');
  });

  it('answers nothing where no context can be made, and tries again when asked', () => {
    FakeAudioContext.refuses = true;
    const output = openAudioOutput();
    expect(output.graph()).toBeUndefined();
    output.setGain(1, false);
    FakeAudioContext.refuses = false;
    expect(output.graph()).toBeUndefined();
    output.rebuild();
    expect(output.graph()?.context.state).toBe('running');
  });

  it('mutes without forgetting the volume', () => {
    const output = openAudioOutput();
    output.setGain(0.4, true);
    expect(Howler.masterGain.gain.value).toBe(0);
    output.rebuild();
    expect(Howler.masterGain.gain.value).toBe(0);
    output.setGain(0.4, false);
    expect(Howler.masterGain.gain.value).toBe(0.4);
  });

  it('wakes a sleeping context and leaves a closed one alone', () => {
    const output = openAudioOutput();
    output.graph();
    const [context] = FakeAudioContext.opened;
    output.resume();
    Object.assign(context ?? {}, { state: 'closed' });
    output.resume();
    expect(context?.resumes).toBe(1);
  });
});
