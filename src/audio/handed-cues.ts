import type { HeardThing } from '../circuit/voice/cue-plan';
import type { ClockReading } from './clock-map';
import type { CueVoice } from './cue-output';
import type { ScheduledCue } from './cue-schedule';
import { CueStartLog } from './cue-start-log';
import { keyOf } from './heard-name';
import type { CueStart } from './sound';
import { VoicesInAir } from './voices-in-air';

/** A cue on the audio clock that has not been seen to begin. */
export interface HandedCue extends ScheduledCue {
  readonly plannedMs: number;
  /** When it leaves the machine to be heard in the room as planned. */
  readonly leavesMs: number;
  readonly voice: CueVoice;
}

/** What begins so soon is left alone: the audio thread may have it already. */
const committedSeconds = 0.02;
/** A planned start that is off by more is planned anew. */
const driftSeconds = 0.002;
/** A cue is due by the page's clock for so long: the audio clock may be a moment behind, not asleep. */
const behindMs = 100;

/** What was handed to the audio clock: what is still to begin, what is heard, and what was heard. */
export class HandedCues {
  readonly #log: CueStartLog | undefined;
  readonly #inAir = new VoicesInAir();
  #waiting: readonly HandedCue[] = [];
  #begun = new Set<string>();

  constructor(onStarted: ((start: CueStart) => void) | undefined) {
    this.#log = onStarted && new CueStartLog(onStarted);
  }

  add(cues: readonly HandedCue[]): void {
    this.#waiting = [...this.#waiting, ...cues];
  }

  /** Whether a cue was handed over, or has begun. */
  has(cue: HeardThing): boolean {
    const key = keyOf(cue);
    return this.#begun.has(key) || this.#waiting.some((handed) => keyOf(handed.cue) === key);
  }

  /** Notes what has begun by now. */
  noteBegun(reading: ClockReading): void {
    this.#inAir.forget(reading.currentSeconds);
    const begun = this.#waiting.filter(({ whenSeconds }) => whenSeconds <= reading.currentSeconds);
    this.#waiting = this.#waiting.filter((cue) => cue.whenSeconds > reading.currentSeconds);
    begun.forEach((cue) => {
      this.#noteStart(cue);
    });
    this.#log?.read(reading);
  }

  /** Takes back what does not lie any more where it should, by `secondsOf` of its planned instant. */
  takeBackDrifted(reading: ClockReading, secondsOf: (plannedMs: number) => number): void {
    this.#drop(
      ({ whenSeconds, plannedMs }) =>
        whenSeconds > reading.currentSeconds + committedSeconds &&
        Math.abs(secondsOf(plannedMs) - whenSeconds) > driftSeconds,
    );
  }

  /**
   * Takes back all but what is due by either clock: that has begun, or is about to. What was due long
   * ago and has not begun was slept through.
   */
  takeBack(reading: ClockReading, nowMs: number): void {
    const committed = reading.currentSeconds + committedSeconds;
    this.#drop(
      ({ whenSeconds, leavesMs }) =>
        whenSeconds > committed && (leavesMs > nowMs || nowMs - leavesMs > behindMs),
    );
    this.#waiting.forEach((cue) => {
      this.#noteStart(cue);
    });
    this.#log?.read(reading);
    this.#waiting = [];
  }

  /** Takes back all that has not begun. */
  takeBackAll(): void {
    this.#drop(() => true);
  }

  /** The audio clock is another: what was handed to the old one is lost. */
  lose(): void {
    this.takeBackAll();
    this.#inAir.clear();
    this.#log?.end();
  }

  /** The run jumped: what was heard may be heard again. */
  forgetBegun(): void {
    this.#begun = new Set();
  }

  /** Ends speech at once; sounds ring out. */
  cutWords(): void {
    this.#inAir.cutWords();
  }

  /** The clocks are read no more: tells of what has begun as well as is known. */
  endLog(): void {
    this.#log?.end();
  }

  /** Whether anything is heard between two seconds of the audio clock, or is to be. */
  soundsBetween(fromSeconds: number, toSeconds: number): boolean {
    return (
      this.#inAir.soundsBetween(fromSeconds, toSeconds) ||
      this.#waiting.some(
        ({ whenSeconds, voice }) =>
          whenSeconds <= toSeconds && whenSeconds + voice.seconds >= fromSeconds,
      )
    );
  }

  /** What began between two seconds of the audio clock. */
  beganBetween(fromSeconds: number, toSeconds: number): readonly HeardThing[] {
    return this.#inAir.beganBetween(fromSeconds, toSeconds).map(({ cue }) => cue);
  }

  /** Whether nothing waits, and nothing is heard at a second of the audio clock. */
  isSilentAt(seconds: number): boolean {
    return this.#waiting.length === 0 && !this.#inAir.soundsBetween(seconds, seconds);
  }

  #noteStart(handed: HandedCue): void {
    this.#begun.add(keyOf(handed.cue));
    this.#inAir.add(handed);
    this.#log?.add({ ...handed, plannedMs: handed.leavesMs });
  }

  #drop(isUnwanted: (handed: HandedCue) => boolean): void {
    this.#waiting.filter(isUnwanted).forEach(({ voice }) => {
      voice.cancel();
    });
    this.#waiting = this.#waiting.filter((handed) => !isUnwanted(handed));
  }
}
