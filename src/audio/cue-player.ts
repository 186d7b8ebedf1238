import type { HeardThing } from '../circuit/voice/cue-plan';
import { audioSecondsAt, followClocks } from './clock-map';
import type { ClockMap, ClockReading } from './clock-map';
import type { CueOutput, CueVoice } from './cue-output';
import { cuesToSchedule } from './cue-schedule';
import type { ScheduledCue } from './cue-schedule';
import { CueStartLog } from './cue-start-log';
import { keyOf, wordsUntil } from './heard-name';
import type { CueStart } from './sound';
import { VoicesInAir } from './voices-in-air';

/** Where the plan of a run lies in time. */
export interface Followed {
  readonly startedAtMs: number;
  readonly letsFinish: boolean;
}

/** Calls again and again until the answer is called. */
export type Every = (intervalMs: number, tick: () => void) => () => void;

/** What a cue player is made of; tests pass their own clock, timer and output. */
export interface CuePlayerParts {
  readonly output: CueOutput;
  readonly now: () => number;
  /** How much later the room hears what leaves the machine, in ms. */
  readonly offsetMs: () => number;
  readonly every: Every;
  /** The last cue of a run has ended by itself. */
  readonly onDone: () => void;
  readonly onCueStarted?: (start: CueStart) => void;
}

interface Plan {
  readonly cues: readonly HeardThing[];
  readonly startedAtMs: number;
  /** Cues before this were passed over, not missed. */
  readonly fromMs: number;
}

/** A cue on the audio clock that has not been seen to begin. */
interface Pending extends ScheduledCue {
  readonly plannedMs: number;
  /** When it leaves the machine to be heard in the room as planned. */
  readonly leavesMs: number;
  readonly voice: CueVoice;
}

interface Clocks {
  readonly map: ClockMap;
  readonly reading: ClockReading;
}

const wakeEveryMs = 50;
/** Long enough that a busy main thread of three seconds is not heard. */
const horizonMs = 3000;
/** Clips that come within this are made ready. */
const prepareMs = 30_000;
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
/** Late cues have begun by then. */
const doneAfterMs = 1500;
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
  readonly #inAir = new VoicesInAir();
  #begun = new Set<string>();
  #map: ClockMap | undefined;
  #epoch: number | undefined;
  #stopTimer: (() => void) | undefined;

  constructor(parts: CuePlayerParts) {
    this.#parts = parts;
    this.#log = parts.onCueStarted && new CueStartLog(parts.onCueStarted);
  }

  /**
   * Follows a run from now on; takes the place of what was followed before. Speech is cut off unless
   * it may be finished.
   */
  follow(cues: readonly HeardThing[], { startedAtMs, letsFinish }: Followed): void {
    const nowMs = this.#parts.now();
    const elapsedMs = nowMs - startedAtMs;
    const beforeMs = this.#elapsedMs(nowMs);
    const goesOn = beforeMs !== undefined && Math.abs(elapsedMs - beforeMs) <= sameMomentMs;
    const fromMs = goesOn && this.#plan !== undefined ? this.#plan.fromMs : elapsedMs - graceMs;
    this.#takeBack(nowMs);
    if (!letsFinish) {
      this.#inAir.cutWords();
    }
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

  /** Takes back what has not begun and cuts speech off; a sound that has begun rings out. */
  stop(): void {
    const nowMs = this.#parts.now();
    this.#stoppedAtMs = this.#elapsedMs(nowMs);
    this.#takeBack(nowMs);
    this.#inAir.cutWords();
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
    const elapsedMs = reading.nowMs - startedAtMs;
    const open = cues.filter((cue) => cue.atMs >= fromMs && !this.#isTaken(cue));
    this.#parts.output.prepare(wordsUntil(open, elapsedMs + prepareMs));
    const due = cuesToSchedule(open, {
      elapsedMs,
      heardSeconds: audioSecondsAt(map, reading.nowMs - this.#parts.offsetMs()),
      earliestSeconds: reading.currentSeconds,
      horizonMs,
    });
    this.#pending = [...this.#pending, ...due.flatMap((next) => this.#start(next, startedAtMs))];
    this.#endIfDone(elapsedMs, reading.currentSeconds);
  }

  /** Whether anything is heard between two seconds of the audio clock, or is to be. */
  soundsBetween(fromSeconds: number, toSeconds: number): boolean {
    return (
      this.#inAir.soundsBetween(fromSeconds, toSeconds) ||
      this.#pending.some(
        ({ whenSeconds, voice }) =>
          whenSeconds <= toSeconds && whenSeconds + voice.seconds >= fromSeconds,
      )
    );
  }

  /** What began between two seconds of the audio clock. */
  beganBetween(fromSeconds: number, toSeconds: number): readonly HeardThing[] {
    return this.#inAir.beganBetween(fromSeconds, toSeconds).map(({ cue }) => cue);
  }

  #endIfDone(elapsedMs: number, currentSeconds: number): void {
    const isOver = this.#plan?.cues.every(({ endMs }) => endMs + doneAfterMs < elapsedMs) ?? true;
    if (
      isOver &&
      this.#pending.length === 0 &&
      !this.#inAir.soundsBetween(currentSeconds, currentSeconds)
    ) {
      this.stop();
      this.#parts.onDone();
    }
  }

  /** Both clocks, unless the audio clock is gone or stands still. */
  #readClocks(): Clocks | undefined {
    const clock = this.#parts.output.clock();
    if (clock?.epoch !== this.#epoch) {
      this.#drop(() => true);
      this.#inAir.clear();
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
    const voice = this.#parts.output.start(cue, whenSeconds);
    const plannedMs = startedAtMs + cue.atMs;
    return voice === undefined
      ? []
      : [{ cue, whenSeconds, plannedMs, leavesMs: plannedMs - this.#parts.offsetMs(), voice }];
  }

  #isTaken(cue: HeardThing): boolean {
    return (
      this.#begun.has(keyOf(cue)) ||
      this.#pending.some((pending) => keyOf(pending.cue) === keyOf(cue))
    );
  }

  #noteBegun(reading: ClockReading): void {
    this.#inAir.forget(reading.currentSeconds);
    const begun = this.#pending.filter((cue) => cue.whenSeconds <= reading.currentSeconds);
    this.#pending = this.#pending.filter((cue) => cue.whenSeconds > reading.currentSeconds);
    begun.forEach((pending) => {
      this.#noteStart(pending);
    });
  }

  #noteStart(pending: Pending): void {
    this.#begun.add(keyOf(pending.cue));
    this.#inAir.add(pending);
    this.#log?.add({ ...pending, plannedMs: pending.leavesMs });
  }

  #takeBackDrifted({ map, reading }: Clocks): void {
    this.#drop(
      ({ whenSeconds, plannedMs }) =>
        whenSeconds > reading.currentSeconds + committedSeconds &&
        Math.abs(audioSecondsAt(map, plannedMs - this.#parts.offsetMs()) - whenSeconds) >
          driftSeconds,
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
      ({ whenSeconds, leavesMs }) =>
        whenSeconds > committed && (leavesMs > nowMs || nowMs - leavesMs > behindMs),
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
