import { Howler } from 'howler';

/** The part of howler's global that we use; its own types leave out that two of these may be null. */
export interface HowlerPort {
  autoUnlock: boolean;
  autoSuspend: boolean;
  usingWebAudio: boolean;
  ctx: AudioContext | null;
  masterGain: GainNode | null;
  readonly volume: (level?: number) => unknown;
  readonly mute: (muted: boolean) => unknown;
}

/** The one audio context and the node that everything plays into. */
export interface AudioGraph {
  readonly context: AudioContext;
  readonly destination: AudioNode;
  /** Another number for each context there has been: what was scheduled on an older one is lost. */
  readonly epoch: number;
}

/** The way out of the machine, through howler. */
export interface AudioOutput {
  /** The present context, opened on first use. Ask each time and keep nothing of it. */
  readonly graph: () => AudioGraph | undefined;
  /** Asks a sleeping context to run; nothing happens where that is refused. */
  readonly resume: () => void;
  /** Gives up the present context and opens another. */
  readonly rebuild: () => void;
  /** For all sound, now and after a rebuild: gain 0–1, and silence that keeps it. */
  readonly setGain: (gain: number, muted: boolean) => void;
}

/**
 * Larger buffers than howler's own context has: on a machine with too much to do fewer of them come
 * late, and cues are planned ahead anyway.
 */
const contextOptions: AudioContextOptions = { latencyHint: 'playback' };

/**
 * Opens the output. Two of howler's defaults are switched off before there is a context: the
 * "unlock" that closes a 48 kHz context and opens another behind our back, and the sleep after
 * 30 s without a Howl, which knows nothing of nodes that are not its own.
 */
export function openAudioOutput(howler: HowlerPort = Howler): AudioOutput {
  howler.autoUnlock = false;
  howler.autoSuspend = false;
  let epoch = 0;
  let known: AudioContext | undefined;
  let level = { gain: 1, muted: false };
  const applyLevel = (): void => {
    howler.volume(level.gain);
    howler.mute(level.muted);
  };

  const graph = (): AudioGraph | undefined => {
    if (howler.ctx === null && howler.usingWebAudio) {
      openContext(howler);
      applyLevel();
    }
    const { ctx: context, masterGain: destination } = howler;
    if (!howler.usingWebAudio || context === null || destination === null) {
      return undefined;
    }
    if (context !== known) {
      known = context;
      epoch += 1;
    }
    return { context, destination, epoch };
  };

  return {
    graph,
    resume: () => {
      const context = graph()?.context;
      if (context !== undefined && context.state !== 'closed') {
        // A refusal shows in the state, which is watched; there is nothing else to do about it.
        context.resume().catch(() => undefined);
      }
    },
    rebuild: () => {
      letGo(howler);
      graph();
    },
    setGain: (gain, muted) => {
      level = { gain, muted };
      // Never before there is a context: howler would make one of its own.
      if (graph() !== undefined) {
        applyLevel();
      }
    },
  };
}

/** Gives howler its context and master gain, as it would make them but for the options. */
function openContext(howler: HowlerPort): void {
  try {
    const context = new AudioContext(contextOptions);
    howler.ctx = context;
    howler.masterGain = context.createGain();
    howler.masterGain.connect(context.destination);
  } catch {
    howler.usingWebAudio = false;
  }
}

/**
 * Not `Howler.unload()`: that closes a closed context again, which rejects into nowhere, and
 * never tries again once a context could not be made.
 */
function letGo(howler: HowlerPort): void {
  const old = howler.ctx;
  howler.ctx = null;
  howler.usingWebAudio = true;
  // Closing what is closed rejects, and there is nothing left to do about it.
  old?.close().catch(() => undefined);
}
