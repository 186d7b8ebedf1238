import type { MobilityId, StrengthId, StretchId } from './exercise-id';
import type { Level } from './level';
import type { LevelName } from './level-name';

/** One of the seven exercises of the circuit: three levels, each with its own movement. */
export interface StrengthExercise<Id extends StrengthId = StrengthId> {
  readonly kind: 'strength';
  readonly id: Id;
  readonly levels: Readonly<Record<LevelName, Level>>;
}

/** A warm-up drill: moving, in one level. */
export interface MobilityDrill<Id extends MobilityId = MobilityId> {
  readonly kind: 'mobility';
  readonly id: Id;
  readonly levels: { readonly standard: Level };
}

/** A cool-down position, held, in one level; or the slow walk before it. */
export interface Stretch<Id extends StretchId = StretchId> {
  readonly kind: 'stretch';
  readonly id: Id;
  readonly levels: { readonly standard: Level };
}

/** Anything a step of a routine can ask for. */
export type Exercise = StrengthExercise | MobilityDrill | Stretch;

/** The catalogue: every exercise under its id. */
export type Catalogue = { readonly [Id in StrengthId]: StrengthExercise<Id> } & {
  readonly [Id in MobilityId]: MobilityDrill<Id>;
} & { readonly [Id in StretchId]: Stretch<Id> };
