import type { Cue, CueKind } from '../circuit/cue';

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
  | 'stalled';

/** Whether people in the room can hear cues. */
export type SoundHealth =
  { readonly kind: 'sounding' } | { readonly kind: 'silent'; readonly reason: SilenceReason };

/** What became of one cue; made up to a second after it began to sound, for measurements. */
export interface CueStart {
  readonly kind: CueKind;
  /** The moment of the run it belongs to, in ms from the start of the run. */
  readonly atMs: number;
  /** The ideal instant on the clock that was passed in, in ms. */
  readonly plannedMs: number;
  /** When it began on the audio clock, in seconds. */
  readonly startSeconds: number;
  /**
   * `startSeconds` on the clock that was passed in, in ms: as the audio device said after the
   * start, not as planned. What the device does not know of (a slow television) is not in it.
   */
  readonly startedMs: number;
}

/** Everything a window asks of sound. */
export interface Sound {
  /**
   * Plays the cues of a running session, each at `startedAtMs + atMs`. Call it on start, on resume
   * and whenever the timeline or the start moved (skip, back, added time, an easier level): it
   * replaces what was planned before, and no cue that was heard is heard again unless the run
   * went back. `startedAtMs` is on the same clock as `now`.
   */
  readonly follow: (cues: readonly Cue[], startedAtMs: number) => void;
  /** Pause or end: what has begun rings out, the rest is not played. */
  readonly stop: () => void;
  /** 0–100 per cent; half is half as loud to the ear. Muted keeps the volume for later. */
  readonly setVolume: (percent: number, muted: boolean) => void;
  /**
   * Hears of every change between heard and not heard, and at once of the last known one. The
   * answer takes the listener off again.
   */
  readonly onHealth: (listener: (health: SoundHealth) => void) => () => void;
  /** Plays one cue now, for a sound test. Does nothing where no sound is possible. */
  readonly preview: (kind: CueKind) => void;
  /** Ends all timers and listeners. The one audio context stays for the next to use. */
  readonly dispose: () => void;
}

/** What `createSound` needs from the window. */
export interface SoundOptions {
  /** `performance.now`, the clock the session runs on and the audio clock is compared with. */
  readonly now: () => number;
  /** Hears of each cue that began, for the bench. */
  readonly onCueStarted?: (start: CueStart) => void;
}
