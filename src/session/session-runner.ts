import { positionAt, type Position } from '../circuit/position';
import type { Command, Session } from '../circuit/session';
import { advance, elapsedOf, pauseAt, step } from '../circuit/session-step';
import type { Timeline } from '../circuit/timeline';
import type { CuePlan, PlannedLine, PlannedSound } from '../circuit/voice/cue-plan';
import type { Voice } from '../circuit/voice/line-request';
import { CueDirector } from './cue-director';

/** Milliseconds on a clock that never jumps back, such as `performance.now()`. */
export type MonotonicClock = () => number;

/** What a run needs of the loudspeakers. */
export interface RunSound {
  /**
   * Plays these cues on time; `startedAtMs` is where elapsed 0 lies on the monotonic clock. What is
   * being said is said to its end, or cut off.
   */
  follow(plan: CuePlan, run: Followed): void;
  /** Sounds that have begun ring out, speech is cut off, and nothing else is played. */
  stop(): void;
  /** Says a line that belongs to no moment of the run, now; `follow` and `stop` end it. */
  say(plan: CuePlan): void;
}

/** Where a plan lies in time. */
export interface Followed {
  readonly startedAtMs: number;
  /** Whether the line that is being said when the plan changes is said to its end. */
  readonly letsFinish: boolean;
}

/** Everything outside that a run touches, passed in. */
export interface RunSurroundings {
  readonly now: MonotonicClock;
  readonly sound: RunSound;
  /** Asked at the start of a run, at every change of it, and when the settings were saved. */
  readonly voice: () => Voice;
  /** Asks the machine to keep the display on, or lets it go; only when that changes. */
  readonly keepAwake: (on: boolean) => void;
}

/**
 * One run of a routine with its lifetime: holds the session value, applies commands to it, and
 * keeps sound and display in step with it. Who shows it subscribes and asks for `position`.
 */
export class SessionRunner {
  readonly #surroundings: RunSurroundings;
  readonly #listeners = new Set<() => void>();
  #session: Session;
  #isAwake = false;
  #movedMs = 0;
  /** Elapsed time at which the session last began to run, or was moved while running. */
  #ranFromMs = 0;
  readonly #director: CueDirector;

  constructor(timeline: Timeline, surroundings: RunSurroundings) {
    this.#surroundings = surroundings;
    this.#director = new CueDirector(surroundings);
    this.#session = { kind: 'ready', timeline };
  }

  /** The session now; a new object whenever it changed. */
  get session(): Session {
    return this.#session;
  }

  /** Calls `listener` after every change of the session; returns how to stop it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  send(command: Command): void {
    const nowMs = this.#surroundings.now();
    this.#become(step(this.#session, command, nowMs), nowMs);
  }

  /** To be called once a frame: a run that has reached its end becomes finished. */
  tick(): void {
    const nowMs = this.#surroundings.now();
    this.#become(advance(this.#session, nowMs), nowMs);
  }

  /** The machine slept: the run is paused where it was at `momentMs` of the monotonic clock. */
  pauseAsOf(momentMs: number): void {
    this.#become(pauseAt(this.#session, momentMs), momentMs);
  }

  /** To be called when the settings were saved: the rest of a run is spoken as they are now. */
  followSettings(): void {
    this.#director.followVerbosity(this.#session);
  }

  elapsedMs(): number {
    return elapsedOf(this.#session, this.#surroundings.now());
  }

  /** How long the run really ran until its last change: what was skipped or paused is not in it. */
  get movedMs(): number {
    return this.#movedMs;
  }

  position(): Position {
    return positionAt(this.#session.timeline, this.elapsedMs());
  }

  /** What is being said, for its caption; with sound or without. */
  line(): PlannedLine | undefined {
    return this.#director.line();
  }

  /** The cue sound that rings, for those who cannot hear it. */
  cueSound(): PlannedSound | undefined {
    return this.#director.cueSound();
  }

  /** Lets go of sound and display; the run cannot go on after this. */
  dispose(): void {
    this.#surroundings.sound.stop();
    this.#keepAwake(false);
    this.#listeners.clear();
  }

  #become(session: Session, nowMs: number): void {
    const before = this.#session;
    if (session === before) {
      return;
    }
    this.#director.lead({ before, after: session, nowMs });
    if (before.kind === 'running') {
      this.#movedMs += elapsedOf(before, nowMs) - this.#ranFromMs;
    }
    this.#ranFromMs = elapsedOf(session, nowMs);
    this.#session = session;
    this.#keepAwake(session.kind !== 'finished');
    for (const listener of this.#listeners) {
      listener();
    }
  }

  #keepAwake(on: boolean): void {
    if (on !== this.#isAwake) {
      this.#isAwake = on;
      this.#surroundings.keepAwake(on);
    }
  }
}
