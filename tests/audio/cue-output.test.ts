import { Howler } from 'howler';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openAudioOutput } from '../../src/audio/audio-output';
import { clipBuffers } from '../../src/audio/clip-buffers';
import { cueBuffers } from '../../src/audio/cue-buffers';
import { webCueOutput } from '../../src/audio/cue-output';
import { createMixer } from '../../src/audio/mixer';
import { FakeAudioContext } from './fake-audio-context';
import { soundAt, wordAt } from './things';

beforeEach(() => {
  FakeAudioContext.reset();
  vi.stubGlobal('AudioContext', FakeAudioContext);
  Object.assign(Howler, { ctx: null, masterGain: null, usingWebAudio: true });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const go = soundAt({ kind: 'go', atMs: 0 });

function setUp() {
  const output = openAudioOutput();
  const clips = clipBuffers({
    always: [],
    made: () => undefined,
    addressOf: (id) => (id === 'phase/next' ? undefined : id),
    fetchBytes: () => Promise.resolve(new ArrayBuffer(8)),
    onTrouble: () => undefined,
  });
  const mixer = createMixer(output);
  const cueOutput = webCueOutput({
    output,
    mixer,
    clips,
    buffers: cueBuffers(),
    now: () => 5000,
  });
  output.graph();
  const [context] = FakeAudioContext.opened;
  if (context === undefined) {
    throw new Error('No context was opened.');
  }
  return { context, cueOutput };
}

describe('webCueOutput', () => {
  it('reads both clocks of a running context and begins sounds on it', () => {
    const { context, cueOutput } = setUp();
    context.currentTime = 3;
    expect(cueOutput.clock()?.reading).toMatchObject({ nowMs: 5000, currentSeconds: 3 });
    expect(cueOutput.start(go, 3.5)).toBeDefined();
    expect(context.sources.map(({ startedAt }) => startedAt)).toEqual([3.5]);
  });

  it.each(['suspended', 'interrupted', 'closed'] as const)(
    'keeps nothing for later on a context that is %s',
    (state) => {
      const { context, cueOutput } = setUp();
      context.state = state;
      expect(cueOutput.clock()).toBeUndefined();
      expect(cueOutput.start(go, 0)).toBeUndefined();
      context.state = 'running';
      expect(context.sources).toEqual([]);
    },
  );

  it('plays a clip once it is ready, and never one that has no file', async () => {
    const { context, cueOutput } = setUp();
    const halfway = wordAt('phase/halfway', 0);
    expect(cueOutput.start(halfway, 1)).toBeUndefined();
    cueOutput.prepare(['phase/next', 'phase/halfway']);
    await vi.waitFor(() => {
      expect(cueOutput.start(halfway, 1)).toMatchObject({ seconds: 1 });
    });
    expect(cueOutput.start(wordAt('phase/next', 0), 1)).toBeUndefined();
    expect(context.sources).toHaveLength(1);
  });

  it('ends a sound that is taken back', () => {
    const { context, cueOutput } = setUp();
    cueOutput.start(go, 3.5)?.cancel();
    expect(context.sources.map(({ isStopped }) => isStopped)).toEqual([true]);
  });
});
