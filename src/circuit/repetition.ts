import { secondsPerRep } from '../exercises/tempo';
import { wholeMs } from './effort-length';
import { knownLevel } from './known-level';
import type { WorkPhase } from './phase';

/** Which repetition of how many, counted from 1. */
export interface Repetition {
  readonly number: number;
  readonly of: number;
}

/** How far the movement of an effort has come. */
export interface MovementPoint {
  /** Undefined for holds, at the person's own pace, and where not even one repetition fits. */
  readonly repetition: Repetition | undefined;
  /**
   * Milliseconds into the repetition, or into the breath of a hold. It reaches the whole length of
   * a repetition only after the last one, and stays there.
   */
  readonly inRepetitionMs: number;
  /**
   * Milliseconds of movement, from 0 at the start of the phase: what a figure is posed by. It stands
   * still after the last whole repetition, at an instant that looks like the start of the next.
   */
  readonly movedMs: number;
}

/**
 * Where the movement is at milliseconds into a phase of work. It begins anew with each phase, so
 * also at a level just taken. Whole repetitions only: in the time that is left after the last one
 * the body holds the end of it, and the count stays. Throws for a level that is unknown.
 */
export function movementPointAt({ at, effort }: WorkPhase, inPhaseMs: number): MovementPoint {
  const oneMs = wholeMs(secondsPerRep(knownLevel(at.exercise, at.level).movement));
  const of = effort.dose.kind === 'selfPaced' ? undefined : effort.reps;
  const begun = Math.floor(inPhaseMs / oneMs);
  if (of === undefined) {
    return { repetition: undefined, inRepetitionMs: inPhaseMs - begun * oneMs, movedMs: inPhaseMs };
  }
  const before = Math.min(begun, of - 1);
  const movedMs = Math.min(inPhaseMs, of * oneMs);
  return {
    repetition: { number: before + 1, of },
    inRepetitionMs: movedMs - before * oneMs,
    movedMs,
  };
}
