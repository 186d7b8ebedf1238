/**
 * A dose for one effort: so many seconds, or so many repetitions at the level's own tempo.
 * Alternating exercises count each side's repetition as one.
 */
export type LevelDose =
  | { readonly kind: 'time'; readonly seconds: number }
  | { readonly kind: 'reps'; readonly reps: number };

/** Least and most of one effort, both included. Repetitions are 0 to 0 where none are counted. */
export interface DoseRange {
  readonly minSeconds: number;
  readonly maxSeconds: number;
  readonly minReps: number;
  readonly maxReps: number;
}
