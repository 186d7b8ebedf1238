/**
 * The seven exercises of the circuit in its order: large and standing first, hard trunk work while
 * fresh, then areas in turn so that each rests (after ACSM 2009; Klika and Jordan 2013).
 */
export const strengthIds = [
  'forward-lunge-rotation',
  'single-leg-rdl',
  'stir-the-pot',
  'single-leg-bridge',
  'side-plank-knee-drive',
  'weighted-superman',
  'dead-bug',
] as const;

/** Warm-up: the brisk march and six mobility drills. */
export const mobilityIds = [
  'brisk-march',
  'cat-camel',
  'leg-swings',
  'hip-flexor-rock',
  'supine-hamstring',
  'hip-switch',
  'lunge-with-reach',
] as const;

/** Cool-down: the slow walk and six positions to hold. */
export const stretchIds = [
  'slow-walk',
  'childs-pose',
  'knees-to-chest',
  'hamstring-stretch',
  'hip-flexor-stretch',
  'figure-four',
  'chest-opener',
] as const;

export type StrengthId = (typeof strengthIds)[number];
export type MobilityId = (typeof mobilityIds)[number];
export type StretchId = (typeof stretchIds)[number];
export type ExerciseId = StrengthId | MobilityId | StretchId;

/** Every id of the catalogue. */
export const exerciseIds: readonly ExerciseId[] = [...strengthIds, ...mobilityIds, ...stretchIds];
