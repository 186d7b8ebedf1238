/**
 * A dose for one effort: so many seconds, or so many repetitions at the level's own tempo.
 * Alternating exercises count each side's repetition as one.
 */
export type LevelDose =
  | { readonly kind: 'time'; readonly seconds: number }
  | { readonly kind: 'reps'; readonly reps: number };

/**
 * Least and most of one effort, both included. Repetitions are 0 to 0 where none are counted.
 * Where sides alternate, the range is that of one side as everywhere else: an effort of so many
 * gives half of them to each side, and the two efforts of a station that many a side.
 */
export interface DoseRange {
  readonly minSeconds: number;
  readonly maxSeconds: number;
  readonly minReps: number;
  readonly maxReps: number;
}
