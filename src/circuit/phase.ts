import type { ExerciseId } from '../exercises/exercise-id';
import type { LevelName } from '../exercises/level-name';
import type { Dose, Way } from './effort';

/** The three parts of a routine. */
export type Part = 'warmUp' | 'circuit' | 'coolDown';

/** One pass through one step: where it stands in the routine and what is done there. */
export interface Station {
  readonly stepId: string;
  readonly part: Part;
  /** Counted from 1 within its part (and round). */
  readonly number: number;
  /** How many steps its part (and round) has. */
  readonly of: number;
  /** Counted from 1; 1 of 1 outside the circuit. */
  readonly round: number;
  readonly rounds: number;
  readonly exercise: ExerciseId;
  readonly level: LevelName;
}

/** One effort of a station. */
export interface StationEffort {
  /** Counted from 1. */
  readonly number: number;
  readonly of: number;
  readonly way: Way;
  readonly dose: Dose;
  /** Seconds of one repetition at the level's tempo; undefined where none are counted. */
  readonly secondsPerRep?: number;
  /** How many whole repetitions the effort holds; undefined where none are counted or none fits. */
  readonly reps?: number;
}

interface Span {
  /** From the start of the run, included. */
  readonly startMs: number;
  /** Not included. */
  readonly endMs: number;
}

/** Before the first effort. */
export interface GetReadyPhase extends Span {
  readonly kind: 'getReady';
  readonly to: Station;
  readonly next: StationEffort;
}

/** Exercising. */
export interface WorkPhase extends Span {
  readonly kind: 'work';
  readonly at: Station;
  readonly effort: StationEffort;
  /**
   * Of the effort's time, what went before this phase: not 0 after a change to the easier level.
   * Repetitions and movement begin anew with the phase and do not count it.
   */
  readonly doneMs: number;
  /** Present where no middle is called (any more): time was added after it, or the effort cut. */
  readonly withoutHalfway?: true;
}

/** Between two efforts of one station: other side, other direction, next set, or easier level. */
export interface SwitchPhase extends Span {
  readonly kind: 'switch';
  readonly at: Station;
  readonly next: StationEffort;
}

/** From one station to the next. */
export interface MovePhase extends Span {
  readonly kind: 'move';
  readonly from: Station;
  readonly to: Station;
  readonly next: StationEffort;
}

/** Between two rounds. */
export interface RoundBreakPhase extends Span {
  readonly kind: 'roundBreak';
  readonly from: Station;
  readonly to: Station;
  readonly next: StationEffort;
}

/** The end: it has no length, and the last moment belongs to it. */
export interface FinishedPhase extends Span {
  readonly kind: 'finished';
}

/** A stretch of a timeline. Ids and kinds, no name, no colour, no sound. */
export type Phase =
  GetReadyPhase | WorkPhase | SwitchPhase | MovePhase | RoundBreakPhase | FinishedPhase;
