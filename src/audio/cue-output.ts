import type { CueKind } from '../circuit/cue';
import type { AudioGraph, AudioOutput } from './audio-output';
import type { ClockReading } from './clock-map';
import type { CueBuffers } from './cue-buffers';

/** A sound that was handed to the audio clock. */
export interface CueVoice {
  /** Takes it back, or ends it at once where it has begun. */
  readonly cancel: () => void;
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
  /** Begins a sound at a second of the audio clock, at once where that has passed; see `clock`. */
  readonly start: (kind: CueKind, whenSeconds: number) => CueVoice | undefined;
}

/** What the cue output is made of. */
export interface CueOutputParts {
  readonly output: AudioOutput;
  readonly buffers: CueBuffers;
  readonly now: () => number;
}

/** Cues as buffer sources on howler's context, which begin on the exact sample. */
export function webCueOutput({ output, buffers, now }: CueOutputParts): CueOutput {
  return {
    clock: () => {
      const graph = runningGraph(output);
      return graph && { epoch: graph.epoch, reading: readClocks(graph.context, now()) };
    },
    start: (kind, whenSeconds) => {
      const graph = runningGraph(output);
      return graph && startVoice(graph, buffers.buffer(kind, graph.context), whenSeconds);
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

function startVoice(graph: AudioGraph, buffer: AudioBuffer, whenSeconds: number): CueVoice {
  const source = graph.context.createBufferSource();
  source.buffer = buffer;
  source.connect(graph.destination);
  source.onended = () => {
    source.disconnect();
  };
  source.start(whenSeconds);
  return {
    cancel: () => {
      source.stop();
      source.disconnect();
    },
  };
}
