import { compileTimeline } from '../../circuit/compile-timeline';
import { positionAt } from '../../circuit/position';
import type { Position } from '../../circuit/position';
import type { Routine } from '../../circuit/routine';
import type { Session } from '../../circuit/session';
import type { PreviewMessage } from '../../contract/preview-message';
import type { ShownRun } from '../../session/shown-run';

/** Nothing to show yet. */
const empty: Session = {
  kind: 'ready',
  timeline: { routineId: '', totalMs: 0, phases: [{ kind: 'finished', startMs: 0, endMs: 0 }] },
};

/**
 * Stands in for a run: it is wherever the desk says, and looks as if it were running. It goes on by
 * itself only while the desk lets it play.
 */
export class PreviewRun implements ShownRun {
  readonly #now: () => number;
  readonly #listeners = new Set<() => void>();
  #session: Session = empty;
  #routine: Routine | undefined;
  /** Of the routine, to know it again: every message brings a copy. */
  #written = '';
  #elapsedMs = 0;
  #atMs = 0;
  #playing = false;

  constructor(now: () => number) {
    this.#now = now;
  }

  get session(): Session {
    return this.#session;
  }

  /** What is shown; undefined before the first message. */
  get routine(): Routine | undefined {
    return this.#routine;
  }

  get isPlaying(): boolean {
    return this.#playing;
  }

  /** A preview says nothing. */
  line(): undefined {
    return undefined;
  }

  cueSound(): undefined {
    return undefined;
  }

  /** Stands at the moment of a message. */
  show({ routine, elapsedMs, playing }: PreviewMessage): void {
    const written = JSON.stringify(routine);
    this.#atMs = this.#now();
    this.#elapsedMs = elapsedMs;
    this.#playing = playing;
    if (written !== this.#written) {
      this.#written = written;
      this.#routine = routine;
      const timeline = compileTimeline(routine);
      const facts = { timeline, painStops: 0, notBeforeMs: 0 };
      this.#session = { kind: 'running', ...facts, startedAtMs: 0 };
    }
    for (const listener of this.#listeners) {
      listener();
    }
  }

  position(): Position {
    const playedMs = this.#playing ? this.#now() - this.#atMs : 0;
    return positionAt(this.#session.timeline, this.#elapsedMs + playedMs);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tick(): void {
    // A preview that is over stays at its end.
  }

  send(): void {
    // Nobody can steer a preview from within.
  }
}
