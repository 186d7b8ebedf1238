import type { Cue } from '../circuit/cue';
import { audioSecondsAt, followClocks } from './clock-map';
import type { ClockMap, ClockReading } from './clock-map';
import type { CueOutput, CueVoice } from './cue-output';
import { cuesToSchedule } from './cue-schedule';
import type { ScheduledCue } from './cue-schedule';
import { CueStartLog } from './cue-start-log';
import type { CueStart } from './sound';

/** Calls again and again until the answer is called. */
export type Every = (intervalMs: number, tick: () => void) => () => void;

/** What a cue player is made of; tests pass their own clock, timer and output. */
export interface CuePlayerParts {
  readonly output: CueOutput;
  readonly now: () => number;
  readonly every: Every;
  readonly onCueStarted?: (start: CueStart) => void;
}

interface Plan {
  readonly cues: readonly Cue[];
  readonly startedAtMs: number;
  /** Cues before this were passed over, not missed. */
  readonly fromMs: number;
}

/** A cue on the audio clock that has not been seen to begin. */
interface Pending extends ScheduledCue {
  readonly plannedMs: number;
  readonly voice: CueVoice;
}

interface Clocks {
  readonly map: ClockMap;
  readonly reading: ClockReading;
}

const wakeEveryMs = 50;
/** Long enough that a busy main thread of three seconds is not heard. */
const horizonMs = 3000;
/** A plan that begins this shortly after a cue still plays it: the call itself takes time. */
const graceMs = 60;
/** Elapsed times this near to each other are one run going on, not a jump. */
const sameMomentMs = 20;
/** What begins so soon is left alone: the audio thread may have it already. */
const committedSeconds = 0.02;
/** A planned start that is off by more is planned anew. */
const driftSeconds = 0.002;
/** A cue is due by the page's clock for so long: the audio clock may be a moment behind, not asleep. */
const behindMs = 100;
/** An audio clock that stands still this long plays nothing. */
const standstillMs = 300;

/** Plays the cues of a run, each handed to the audio clock ahead of time. */
export class CuePlayer {
  readonly #parts: CuePlayerParts;
  readonly #log: CueStartLog | undefined;
  #plan: Plan | undefined;
  /** Where the run stood when it was stopped. */
  #stoppedAtMs: number | undefined;
  #pending: readonly Pending[] = [];
  #begun = new Set<string>();
  #map: ClockMap | undefined;
  #epoch: number | undefined;
  #stopTimer: (() => void) | undefined;

  constructor(parts: CuePlayerParts) {
    this.#parts = parts;
    this.#log = parts.onCueStarted && new CueStartLog(parts.onCueStarted);
  }

  /** Follows a run from now on; takes the place of what was followed before. */
  follow(cues: readonly Cue[], startedAtMs: number): void {
    const nowMs = this.#parts.now();
    const elapsedMs = nowMs - startedAtMs;
    const beforeMs = this.#elapsedMs(nowMs);
    const goesOn = beforeMs !== undefined && Math.abs(elapsedMs - beforeMs) <= sameMomentMs;
    const fromMs = goesOn && this.#plan !== undefined ? this.#plan.fromMs : elapsedMs - graceMs;
    this.#takeBack(nowMs);
    if (!goesOn) {
      this.#begun = new Set();
    }
    this.#plan = { cues, startedAtMs, fromMs };
    this.#stoppedAtMs = undefined;
    this.#stopTimer ??= this.#parts.every(wakeEveryMs, () => {
      this.#wake();
    });
    this.#wake();
  }

  /** Takes back what has not begun; what has, rings out. */
  stop(): void {
    const nowMs = this.#parts.now();
    this.#stoppedAtMs = this.#elapsedMs(nowMs);
    this.#takeBack(nowMs);
    this.#log?.end();
    this.#plan = undefined;
    // Nobody reads the clocks from now on, and after minutes the old readings would mislead.
    this.#map = undefined;
    this.#stopTimer?.();
    this.#stopTimer = undefined;
  }

  #elapsedMs(nowMs: number): number | undefined {
    return this.#plan === undefined ? this.#stoppedAtMs : nowMs - this.#plan.startedAtMs;
  }

  #wake(): void {
    const clocks = this.#readClocks();
    if (this.#plan === undefined || clocks === undefined) {
      this.#drop(() => true);
      return;
    }
    const { cues, startedAtMs, fromMs } = this.#plan;
    const { map, reading } = clocks;
    this.#noteBegun(reading);
    this.#log?.read(reading);
    this.#takeBackDrifted(clocks);
    const open = cues.filter((cue) => cue.atMs >= fromMs && !this.#isTaken(cue));
    const due = cuesToSchedule(open, {
      elapsedMs: reading.nowMs - startedAtMs,
      heardSeconds: audioSecondsAt(map, reading.nowMs),
      earliestSeconds: reading.currentSeconds,
      horizonMs,
    });
    this.#pending = [...this.#pending, ...due.flatMap((next) => this.#start(next, startedAtMs))];
  }

  /** Both clocks, unless the audio clock is gone or stands still. */
  #readClocks(): Clocks | undefined {
    const clock = this.#parts.output.clock();
    if (clock?.epoch !== this.#epoch) {
      this.#drop(() => true);
      this.#log?.end();
      this.#map = undefined;
      this.#epoch = clock?.epoch;
    }
    if (clock === undefined) {
      return undefined;
    }
    const { reading } = clock;
    const map = followClocks(this.#map, reading);
    this.#map = map;
    return reading.nowMs - map.last.nowMs > standstillMs ? undefined : { map, reading };
  }

  #start({ cue, whenSeconds }: ScheduledCue, startedAtMs: number): readonly Pending[] {
    const voice = this.#parts.output.start(cue.kind, whenSeconds);
    return voice === undefined
      ? []
      : [{ cue, whenSeconds, plannedMs: startedAtMs + cue.atMs, voice }];
  }

  #isTaken(cue: Cue): boolean {
    return (
      this.#begun.has(keyOf(cue)) ||
      this.#pending.some((pending) => keyOf(pending.cue) === keyOf(cue))
    );
  }

  #noteBegun(reading: ClockReading): void {
    const begun = this.#pending.filter((cue) => cue.whenSeconds <= reading.currentSeconds);
    this.#pending = this.#pending.filter((cue) => cue.whenSeconds > reading.currentSeconds);
    begun.forEach((pending) => {
      this.#noteStart(pending);
    });
  }

  #noteStart(pending: Pending): void {
    this.#begun.add(keyOf(pending.cue));
    this.#log?.add(pending);
  }

  #takeBackDrifted({ map, reading }: Clocks): void {
    this.#drop(
      ({ whenSeconds, plannedMs }) =>
        whenSeconds > reading.currentSeconds + committedSeconds &&
        Math.abs(audioSecondsAt(map, plannedMs) - whenSeconds) > driftSeconds,
    );
  }

  /**
   * Takes back all but what is due by either clock: that has begun, or is about to. What was due long
   * ago and has not begun was slept through.
   */
  #takeBack(nowMs: number): void {
    const clocks = this.#readClocks();
    if (clocks === undefined) {
      this.#drop(() => true);
      return;
    }
    const committed = clocks.reading.currentSeconds + committedSeconds;
    this.#drop(
      ({ whenSeconds, plannedMs }) =>
        whenSeconds > committed && (plannedMs > nowMs || nowMs - plannedMs > behindMs),
    );
    this.#pending.forEach((pending) => {
      this.#noteStart(pending);
    });
    this.#log?.read(clocks.reading);
    this.#pending = [];
  }

  #drop(isUnwanted: (pending: Pending) => boolean): void {
    this.#pending.filter(isUnwanted).forEach(({ voice }) => {
      voice.cancel();
    });
    this.#pending = this.#pending.filter((pending) => !isUnwanted(pending));
  }
}

function keyOf({ kind, atMs }: Cue): string {
  return `${kind}@${atMs}`;
}
