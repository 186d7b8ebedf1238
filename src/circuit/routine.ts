import type { ExerciseId } from '../exercises/exercise-id';
import type { LevelName } from '../exercises/level-name';
import type { Effort } from './effort';
import type { StepExtras } from './step-extras';

/** One exercise at one level, as a list of efforts. In the circuit it is a station. */
export interface Step extends StepExtras {
  /** Unique within the routine; stays when the step is changed. */
  readonly id: string;
  readonly exercise: ExerciseId;
  readonly level: LevelName;
  readonly efforts: readonly Effort[];
  /** Pause between two efforts of this step; 0 for none. */
  readonly switchSeconds: number;
  /** Pause after this step, before the next; the round break takes its place at a round's end. */
  readonly moveSeconds: number;
}

/** The stations, gone through `rounds` times. */
export interface Circuit {
  readonly rounds: number;
  readonly roundBreakSeconds: number;
  readonly stations: readonly Step[];
}

/** The routines that come with the program; their names are in the text room. */
export const starterIds = [
  'back-circuit',
  'back-circuit-with-warm-up',
  'starter',
  'strong',
  'classic-40-20',
  'one-exercise',
  'ten-minutes',
] as const;

export type StarterId = (typeof starterIds)[number];

/** A name in the language of the screen, or the one that staff gave. */
export type RoutineName =
  | { readonly kind: 'starter'; readonly starter: StarterId }
  | { readonly kind: 'own'; readonly text: string };

/** What a physio edits: warm-up, circuit, cool-down. */
export interface Routine {
  readonly id: string;
  readonly name: RoutineName;
  /** What the routine is for, one line for clients; empty for none. */
  readonly purpose: string;
  readonly getReadySeconds: number;
  readonly warmUp: readonly Step[];
  readonly circuit: Circuit;
  readonly coolDown: readonly Step[];
}
