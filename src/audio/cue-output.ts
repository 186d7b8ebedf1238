import type { HeardThing } from '../circuit/voice/cue-plan';
import type { SpokenId } from '../circuit/voice/spoken-id';
import type { AudioGraph, AudioOutput } from './audio-output';
import type { ClipBuffers } from './clip-buffers';
import type { ClockReading } from './clock-map';
import type { CueBuffers } from './cue-buffers';
import type { Mixer } from './mixer';

/** A sound that was handed to the audio clock. */
export interface CueVoice {
  /** Takes it back, or ends it at once where it has begun. */
  readonly cancel: () => void;
  readonly seconds: number;
}

/** Both clocks, and which audio clock it is. */
export interface CueClock {
  readonly epoch: number;
  readonly reading: ClockReading;
}

/** Where the player sends cues. */
export interface CueOutput {
  /** Nothing while no sound is possible. */
  readonly clock: () => CueClock | undefined;
  /**
   * Begins a sound or a clip at a second of the audio clock, at once where that has passed; see
   * `clock`. Nothing where it cannot be played, or a clip is not ready.
   */
  readonly start: (thing: HeardThing, whenSeconds: number) => CueVoice | undefined;
  /** Makes clips ready that are needed soon. */
  readonly prepare: (ids: readonly SpokenId[]) => void;
}

/** What the cue output is made of. */
export interface CueOutputParts {
  readonly output: AudioOutput;
  readonly mixer: Mixer;
  readonly buffers: CueBuffers;
  readonly clips: ClipBuffers;
  readonly now: () => number;
}

/** Cues as buffer sources on howler's context, which begin on the exact sample. */
export function webCueOutput({ output, mixer, buffers, clips, now }: CueOutputParts): CueOutput {
  return {
    clock: () => {
      const graph = runningGraph(output);
      return graph && { epoch: graph.epoch, reading: readClocks(graph.context, now()) };
    },
    start: (thing, whenSeconds) => {
      const context = runningGraph(output)?.context;
      const isSound = thing.kind === 'sound';
      const bus = mixer.into(isSound ? 'cues' : 'voice');
      if (context === undefined || bus === undefined) {
        return undefined;
      }
      const buffer = isSound ? buffers.buffer(thing.sound, context) : clips.buffer(thing.id);
      return buffer && startVoice(buffer, bus, { context, whenSeconds });
    },
    prepare: (ids) => {
      const context = runningGraph(output)?.context;
      if (context !== undefined) {
        clips.prepare(ids, context);
      }
    },
  };
}

/** Only on a running context: one that sleeps would keep what it is given and play it on waking. */
function runningGraph(output: AudioOutput): AudioGraph | undefined {
  const graph = output.graph();
  return graph?.context.state === 'running' ? graph : undefined;
}

function readClocks(context: AudioContext, nowMs: number): ClockReading {
  const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
  return {
    nowMs,
    currentSeconds: context.currentTime,
    latencySeconds: context.outputLatency || context.baseLatency || 0,
    stamp: { contextSeconds: contextTime, performanceMs: performanceTime },
  };
}

/** What is cut off fades within this, so that it does not click. */
const fadeSeconds = 0.04;

function startVoice(
  buffer: AudioBuffer,
  bus: AudioNode,
  { context, whenSeconds }: { readonly context: AudioContext; readonly whenSeconds: number },
): CueVoice {
  const source = context.createBufferSource();
  const fade = context.createGain();
  source.buffer = buffer;
  source.connect(fade);
  fade.connect(bus);
  source.onended = () => {
    source.disconnect();
    fade.disconnect();
  };
  source.start(whenSeconds);
  return {
    seconds: buffer.duration,
    cancel: () => {
      const nowSeconds = context.currentTime;
      fade.gain.setTargetAtTime(0, nowSeconds, fadeSeconds / 4);
      source.stop(nowSeconds + fadeSeconds);
    },
  };
}
