import type { ExerciseLevel } from './exercise-level';
import type { Timeline } from './timeline';

/**
 * One run of a routine. Times of `now` are milliseconds on a monotonic clock; elapsed time is
 * `now − startedAtMs` while running and a plain number while it stands still.
 */
export type Session =
  | { readonly kind: 'ready'; readonly timeline: Timeline }
  | (RunFacts & { readonly kind: 'running'; readonly startedAtMs: number })
  | (RunFacts & { readonly kind: 'paused'; readonly elapsedMs: number })
  | (RunFacts & { readonly kind: 'stoppedByPain'; readonly elapsedMs: number })
  | (RunFacts & { readonly kind: 'finished'; readonly elapsedMs: number; readonly ending: Ending });

/** `completed`: ran to the end. `ended`: stopped early by choice. */
export type Ending = 'completed' | 'ended';

/** What a run knows of itself besides where it is. */
export interface RunFacts {
  readonly timeline: Timeline;
  /** How often "it hurts" was said in this run; a count and nothing else, never saved. */
  readonly painStops: number;
  /**
   * Elapsed time at which the run last went on after pain, otherwise 0. What hurt lies before it,
   * so nothing leads back there.
   */
  readonly notBeforeMs: number;
}

/** What a person, a clicker, the desk or the machine can ask of a session. */
export type Command =
  | { readonly kind: 'start' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'next' }
  | { readonly kind: 'back' }
  | { readonly kind: 'addTime'; readonly seconds: number }
  | { readonly kind: 'hurts' }
  | { readonly kind: 'takeEasier' }
  /** What the physio approved in place of the exercise, for "it hurts". */
  | (ExerciseLevel & { readonly kind: 'takeInstead' })
  | { readonly kind: 'leaveOut' }
  | { readonly kind: 'end' };
