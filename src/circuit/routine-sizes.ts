/**
 * The largest sizes that may be a routine at all. Whether it is a good one is decided by
 * `problemsOf`, whose bounds lie inside these: a routine may be outside those while it is being
 * edited, but never outside these.
 */
export const routineSizes = {
  seconds: 3_600,
  reps: 1_000,
  efforts: 20,
  /** In each of the three parts. */
  steps: 100,
  rounds: 100,
  idCharacters: 64,
  nameCharacters: 200,
  noteCharacters: 400,
  kg: 1_000,
  alternates: 20,
} as const;
