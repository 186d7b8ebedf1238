import type { CueKind } from '../circuit/cue';
import type { CuePlan } from '../circuit/voice/cue-plan';
import type { SpokenId } from '../circuit/voice/spoken-id';
import type { MadeSpeech } from './clip-buffers';
import type { Followed } from './cue-player';
import type { OutputDevice } from './device-watch';
import type { Levels } from './mixer';
import type { MusicTrack } from './music-deck';
import type { OutputChoice, OutputState } from './output-picker';

/** Why nothing can be heard at the moment; muting by choice is not among them. */
export type SilenceReason =
  /** The machine has no way to play sound at all, or refuses to open one. */
  | 'noAudio'
  /** There is no loudspeaker, screen or headphone to play on. */
  | 'noDevice'
  /** The system put the sound to sleep and does not wake it. */
  | 'suspended'
  /** Another program, or a call, took the sound away. */
  | 'interrupted'
  /** The way out was closed and could not be opened again. */
  | 'closed'
  /** It says that it runs, but its clock stands still: nothing leaves the machine. */
  | 'stalled'
  /** It runs, but a cue that was played is not in what leaves for the device. */
  | 'unheard';

/** Whether people in the room can hear cues. */
export type SoundHealth =
  { readonly kind: 'sounding' } | { readonly kind: 'silent'; readonly reason: SilenceReason };

/** What became of one cue; made up to a second after it began to sound, for measurements. */
export interface CueStart {
  readonly name: CueKind | SpokenId;
  /** The moment of the run it belongs to, in ms from the start of the run. */
  readonly atMs: number;
  /** The ideal instant on the clock that was passed in, in ms, less the offset of the room. */
  readonly plannedMs: number;
  /** When it began on the audio clock, in seconds. */
  readonly startSeconds: number;
  /**
   * `startSeconds` on the clock that was passed in, in ms: as the audio device said after the
   * start, not as planned. What the device does not know of (a slow television) is not in it.
   */
  readonly startedMs: number;
}

/** How sound is set; levels in whole percents. */
export interface SoundSetting extends Levels {
  /** Of everything; half is half as loud to the ear. */
  readonly volume: number;
  /** Silent, and the volume is kept for later. */
  readonly muted: boolean;
  readonly musicOn: boolean;
  readonly output: OutputChoice;
  /** How much later the room hears a sound than the machine sends it, in ms. */
  readonly offsetMs: number;
}

/** Which outputs can be chosen, and where sound goes. */
export interface Outputs {
  readonly devices: readonly OutputDevice[];
  readonly state: OutputState;
}

/** Everything a window asks of sound. */
export interface Sound {
  /**
   * Plays the plan of a running session, each thing at `startedAtMs + atMs`, and music with it. Call
   * it on start, on resume and whenever the timeline or the start moved (skip, back, added time, an
   * easier level): it replaces what was planned before, and no cue that was heard is heard again
   * unless the run went back. `startedAtMs` is on the same clock as `now`. Speech that has begun is
   * cut off unless `letsFinish`.
   */
  readonly follow: (plan: CuePlan, run: Followed) => void;
  /** Pause or end: sounds that have begun ring out, speech ends, music fades, nothing else is played. */
  readonly stop: () => void;
  /** Plays a plan of its own from now on, beside no run; `follow` and `stop` end it. */
  readonly say: (plan: CuePlan) => void;
  readonly set: (setting: SoundSetting) => void;
  /**
   * Hears of every change between heard and not heard, and at once of the last known one. The
   * answer takes the listener off again.
   */
  readonly onHealth: (listener: (health: SoundHealth) => void) => () => void;
  /** Hears of every change of the outputs, and at once of the present ones. */
  readonly onOutputs: (listener: (outputs: Outputs) => void) => () => void;
  /** Ends all timers and listeners. The one audio context stays for the next to use. */
  readonly dispose: () => void;
}

/** What `createSound` needs from the window. */
export interface SoundOptions {
  /** `performance.now`, the clock the session runs on and the audio clock is compared with. */
  readonly now: () => number;
  /** Where the file of a spoken clip is; undefined where there is none. */
  readonly clipAddress: (id: SpokenId) => string | undefined;
  /** Speech of another voice, for what has no file; undefined where there is none. */
  readonly madeSpeech: (id: SpokenId) => MadeSpeech | undefined;
  /** The clinic's music files. */
  readonly music: () => Promise<readonly MusicTrack[]>;
  /** Hears of files that cannot be played, for the log. */
  readonly onTrouble: (what: string) => void;
  /** Called when sound has been gone for long: its process may have lost the sound system. */
  readonly onLongSilence: () => void;
  /** Hears of each cue that began, for the bench. */
  readonly onCueStarted?: (start: CueStart) => void;
}
