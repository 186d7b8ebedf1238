import { positionAt } from '../circuit/position';
import type { Session } from '../circuit/session';
import { elapsedOf } from '../circuit/session-step';
import { lineAtMoment, soundAtMoment } from '../circuit/voice/at-moment';
import { linesIn } from '../circuit/voice/cue-plan';
import type { CuePlan, PlannedLine, PlannedSound } from '../circuit/voice/cue-plan';
import { directCues } from '../circuit/voice/direct-cues';
import { linePlan } from '../circuit/voice/line-plan';
import { pastOf } from '../circuit/voice/past-of';
import type { Verbosity } from '../circuit/voice/verbosity';
import { saidOf } from './said-of';
import type { RunSurroundings } from './session-runner';

/** A session that changed. */
export interface SessionChange {
  readonly before: Session;
  readonly after: Session;
  readonly nowMs: number;
}

/** What is heard now: a plan, and the instant of the monotonic clock at which its 0 lies. */
interface Heard {
  readonly plan: CuePlan;
  readonly startedAtMs: number;
}

/**
 * Keeps sound in step with a session: directs its cues anew on every change, remembers what was
 * said, and knows what is heard at this moment.
 */
export class CueDirector {
  readonly #parts: Pick<RunSurroundings, 'now' | 'sound' | 'voice'>;
  #heard: Heard = { plan: [], startedAtMs: 0 };
  /** The plan of the run, also while it is paused. */
  #plan: CuePlan = [];
  #said: readonly PlannedLine[] = [];
  /** What the plan was made with. */
  #verbosity: Verbosity | undefined;

  constructor(parts: Pick<RunSurroundings, 'now' | 'sound' | 'voice'>) {
    this.#parts = parts;
  }

  /** Follows a change of the session. */
  lead(change: SessionChange): void {
    const { before, after, nowMs } = change;
    if (after.kind === 'running') {
      this.#follow(change, after.startedAtMs);
    } else if (after.kind === 'finished' && after.ending === 'completed') {
      this.#finish(change, nowMs - after.elapsedMs);
    } else {
      this.#parts.sound.stop();
      this.#say(linePlan(saidOf(before, after), this.#parts.voice()));
    }
  }

  /** Directs a run anew where another verbosity is wanted by now; what is being said is said to its end. */
  followVerbosity(session: Session): void {
    if (session.kind === 'running' && this.#parts.voice().verbosity !== this.#verbosity) {
      this.lead({ before: session, after: session, nowMs: this.#parts.now() });
    }
  }

  line(): PlannedLine | undefined {
    return lineAtMoment(this.#heard.plan, this.#parts.now() - this.#heard.startedAtMs);
  }

  cueSound(): PlannedSound | undefined {
    return soundAtMoment(this.#heard.plan, this.#parts.now() - this.#heard.startedAtMs);
  }

  /** A run that came to its end by itself has its last sound and words in its plan, which goes on. */
  #finish(change: SessionChange, startedAtMs: number): void {
    const { before, nowMs } = change;
    const cameToEnd =
      before.kind === 'running' && elapsedOf(before, nowMs) >= before.timeline.totalMs;
    if (!cameToEnd) {
      this.#follow(change, startedAtMs);
    }
  }

  #follow({ before, after, nowMs }: SessionChange, startedAtMs: number): void {
    const beforeMs = elapsedOf(before, nowMs);
    const fromMs = elapsedOf(after, nowMs);
    const past = pastOf({
      said: [...this.#said, ...linesIn(this.#plan).filter(({ atMs }) => atMs < beforeMs)],
      wasRunning: before.kind === 'running',
      beforeMs,
      fromMs,
      phaseStartMs: positionAt(after.timeline, fromMs).phase.startMs,
    });
    const [aside] = saidOf(before, after);
    const voice = this.#parts.voice();
    this.#said = past.said;
    this.#verbosity = voice.verbosity;
    this.#plan = directCues(after.timeline, voice, {
      ...past,
      ...(aside === undefined ? {} : { aside }),
    });
    const letsFinish = past.busyUntilMs > fromMs;
    this.#heard = {
      plan: [...past.said.slice(letsFinish ? -1 : Infinity), ...this.#plan],
      startedAtMs,
    };
    this.#parts.sound.follow(this.#plan, { startedAtMs, letsFinish });
  }

  #say(plan: CuePlan): void {
    this.#heard = { plan, startedAtMs: this.#parts.now() };
    this.#parts.sound.say(plan);
  }
}
