import type { ExerciseLevel } from './exercise-level';

/** What a physio may add to a step; none of it changes the timeline. */
export interface StepExtras {
  /** Kilograms of each weight that is held or worn; 0 where none is asked for. */
  readonly loadKg: number;
  /** The physio's own words to the client, shown on the wall; empty for none. */
  readonly note: string;
  /** Approved for "it hurts", in the order in which they are offered; the easier level where empty. */
  readonly alternates: readonly ExerciseLevel[];
}

/** A step as it is in the catalogue. */
export const noExtras: StepExtras = { loadKg: 0, note: '', alternates: [] };
