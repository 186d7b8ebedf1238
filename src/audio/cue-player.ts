import type { HeardThing } from '../circuit/voice/cue-plan';
import { audioSecondsAt } from './clock-map';
import { CueClocks } from './cue-clocks';
import type { Clocks } from './cue-clocks';
import type { CueOutput } from './cue-output';
import { cuesToSchedule } from './cue-schedule';
import type { ScheduledCue } from './cue-schedule';
import { HandedCues } from './handed-cues';
import type { HandedCue } from './handed-cues';
import { wordsUntil } from './heard-name';
import type { CueStart } from './sound';

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

const wakeEveryMs = 50;
/** Long enough that a busy main thread of three seconds is not heard. */
const horizonMs = 3000;
/** Clips that come within this are made ready. */
const prepareMs = 30_000;
/** A plan that begins this shortly after a cue still plays it: the call itself takes time. */
const graceMs = 60;
/** Elapsed times this near to each other are one run going on, not a jump. */
const sameMomentMs = 20;
/** Late cues have begun by then. */
const doneAfterMs = 1500;

/** Plays the cues of a run, each handed to the audio clock ahead of time. */
export class CuePlayer {
  readonly #parts: CuePlayerParts;
  readonly #handed: HandedCues;
  readonly #clocks: CueClocks;
  #plan: Plan | undefined;
  /** Where the run stood when it was stopped. */
  #stoppedAtMs: number | undefined;
  #stopTimer: (() => void) | undefined;

  constructor(parts: CuePlayerParts) {
    this.#parts = parts;
    this.#handed = new HandedCues(parts.onCueStarted);
    this.#clocks = new CueClocks(parts.output, () => {
      this.#handed.lose();
    });
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
      this.#handed.cutWords();
    }
    if (!goesOn) {
      this.#handed.forgetBegun();
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
    this.#handed.cutWords();
    this.#handed.endLog();
    this.#plan = undefined;
    this.#clocks.forget();
    this.#stopTimer?.();
    this.#stopTimer = undefined;
  }

  /** Whether anything is heard between two seconds of the audio clock, or is to be. */
  soundsBetween(fromSeconds: number, toSeconds: number): boolean {
    return this.#handed.soundsBetween(fromSeconds, toSeconds);
  }

  /** What began between two seconds of the audio clock. */
  beganBetween(fromSeconds: number, toSeconds: number): readonly HeardThing[] {
    return this.#handed.beganBetween(fromSeconds, toSeconds);
  }

  #elapsedMs(nowMs: number): number | undefined {
    return this.#plan === undefined ? this.#stoppedAtMs : nowMs - this.#plan.startedAtMs;
  }

  #wake(): void {
    const clocks = this.#clocks.read();
    const plan = this.#plan;
    if (plan === undefined || clocks === undefined) {
      this.#handed.takeBackAll();
      return;
    }
    const { map, reading } = clocks;
    this.#handed.noteBegun(reading);
    this.#handed.takeBackDrifted(reading, (plannedMs) =>
      audioSecondsAt(map, plannedMs - this.#parts.offsetMs()),
    );
    this.#handOn(plan, clocks);
    this.#endIfDone(plan, reading.nowMs - plan.startedAtMs, reading.currentSeconds);
  }

  /** Hands over what comes soon, and makes the clips ready that come after it. */
  #handOn({ cues, startedAtMs, fromMs }: Plan, { map, reading }: Clocks): void {
    const elapsedMs = reading.nowMs - startedAtMs;
    const open = cues.filter((cue) => cue.atMs >= fromMs && !this.#handed.has(cue));
    this.#parts.output.prepare(wordsUntil(open, elapsedMs + prepareMs));
    const due = cuesToSchedule(open, {
      elapsedMs,
      heardSeconds: audioSecondsAt(map, reading.nowMs - this.#parts.offsetMs()),
      earliestSeconds: reading.currentSeconds,
      horizonMs,
    });
    this.#handed.add(due.flatMap((next) => this.#start(next, startedAtMs)));
  }

  #start({ cue, whenSeconds }: ScheduledCue, startedAtMs: number): readonly HandedCue[] {
    const voice = this.#parts.output.start(cue, whenSeconds);
    const plannedMs = startedAtMs + cue.atMs;
    return voice === undefined
      ? []
      : [{ cue, whenSeconds, plannedMs, leavesMs: plannedMs - this.#parts.offsetMs(), voice }];
  }

  #endIfDone({ cues }: Plan, elapsedMs: number, currentSeconds: number): void {
    const isOver = cues.every(({ endMs }) => endMs + doneAfterMs < elapsedMs);
    if (isOver && this.#handed.isSilentAt(currentSeconds)) {
      this.stop();
      this.#parts.onDone();
    }
  }

  /** Takes back all but what has begun, or is about to. */
  #takeBack(nowMs: number): void {
    const clocks = this.#clocks.read();
    if (clocks === undefined) {
      this.#handed.takeBackAll();
    } else {
      this.#handed.takeBack(clocks.reading, nowMs);
    }
  }
}
