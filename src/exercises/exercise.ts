import type { ExerciseId, MobilityId, StrengthId, StretchId } from './exercise-id';
import type { LevelName } from './level-name';
import type { Level } from './level';

/** One of the seven exercises of the circuit: three levels, each with its own movement. */
export interface StrengthExercise {
  readonly kind: 'strength';
  readonly id: StrengthId;
  readonly levels: Readonly<Record<LevelName, Level>>;
}

/** A warm-up drill: moving, in one level. */
export interface MobilityDrill {
  readonly kind: 'mobility';
  readonly id: MobilityId;
  readonly levels: { readonly standard: Level };
}

/** A cool-down position, held, in one level. */
export interface Stretch {
  readonly kind: 'stretch';
  readonly id: StretchId;
  readonly levels: { readonly standard: Level };
}

/** Anything a step of a routine can ask for. */
export type Exercise = StrengthExercise | MobilityDrill | Stretch;

/** The catalogue: every exercise under its id. */
export type Catalogue = { readonly [Id in ExerciseId]: Extract<Exercise, { readonly id: Id }> };
