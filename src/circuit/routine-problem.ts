import type { LevelName } from '../exercises/level-name';
import type { DoseField } from './dose-bounds';
import type { Way } from './effort';
import type { ExerciseLevel } from './exercise-level';
import type { BoundedField } from './routine-bounds';

/** Where in a routine: in a step, and in which of its efforts, counted from 1. */
export interface ProblemPlace {
  readonly stepId?: string;
  readonly effort?: number;
}

/**
 * What is wrong with a routine, as facts for a person to be told in words.
 * `outOfBounds`: below the least or above the most. `notWhole`: a number finer than its
 * bounds have it, or none.
 * `levelMissing`: the exercise has no such level. `wayUnfit`: the level has no such side or
 * direction, or has them and none was given. `repsUncounted`: repetitions of a held position.
 * `stepIdTwice`: two steps with one id.
 * `alternateMissing`: an approved alternate is no exercise at a level of the catalogue.
 */
export type Problem =
  | (ProblemPlace & {
      readonly kind: 'outOfBounds';
      readonly field: BoundedField | DoseField;
      readonly least: number;
      readonly most: number;
      readonly given: number;
    })
  | (ProblemPlace & {
      readonly kind: 'notWhole';
      readonly field: BoundedField | DoseField;
      readonly given: number;
      /** What it has to be a multiple of. */
      readonly grain: number;
    })
  | { readonly kind: 'levelMissing'; readonly stepId: string; readonly given: LevelName }
  | {
      readonly kind: 'wayUnfit';
      readonly stepId: string;
      readonly effort: number;
      readonly given: Way;
      readonly fitting: readonly Way[];
    }
  | {
      readonly kind: 'alternateMissing';
      readonly stepId: string;
      /** Counted from 1. */
      readonly alternate: number;
      readonly given: ExerciseLevel;
    }
  | { readonly kind: 'repsUncounted'; readonly stepId: string; readonly effort: number }
  | { readonly kind: 'stepIdTwice'; readonly stepId: string };
