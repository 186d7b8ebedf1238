import type { Caution } from './caution';
import type { Equipment } from './equipment';
import type { DoseRange, LevelDose } from './level-dose';
import type { Movement } from './movement';
import type { MuscleId } from './muscle';

/**
 * How the efforts of a level are told apart.
 * `sides`: left, then right, each with a full dose. `directions`: clockwise, then anticlockwise.
 * `alternating`: every repetition changes sides by itself. `both`: both sides work together.
 */
export type Laterality = 'both' | 'alternating' | 'sides' | 'directions';

/** Where the person starts, so that the wall can say how to get ready ("on your back"). */
export type StartPosition =
  | 'standing'
  | 'kneeling'
  | 'half-kneeling'
  | 'hands-and-knees'
  | 'face-down'
  | 'on-your-back'
  | 'on-your-side'
  | 'forearms'
  | 'forearms-on-ball'
  | 'sitting';

/** One level of an exercise: everything about it that is a number or a fact, and no word. */
export interface Level {
  readonly laterality: Laterality;
  readonly startPosition: StartPosition;
  /** The dose a new step gets, one for each effort. */
  readonly defaultDose: LevelDose;
  /** The dose bounds of one effort; outside them a routine has a problem. */
  readonly doseRange: DoseRange;
  /** What has to be at hand. */
  readonly equipment: readonly Equipment[];
  /** What may stand in for it, or be left out; empty when nothing is needed in the first place. */
  readonly withoutEquipment: readonly Equipment[];
  readonly musclesPrimary: readonly MuscleId[];
  readonly musclesSecondary: readonly MuscleId[];
  readonly movement: Movement;
  /** Who swaps this level for what. */
  readonly cautions: readonly Caution[];
}
