/** The seven exercises of the circuit, in the order of clinical.md section 5. */
export const strengthIds = [
  'forward-lunge-rotation',
  'single-leg-rdl',
  'stir-the-pot',
  'single-leg-bridge',
  'side-plank-knee-drive',
  'weighted-superman',
  'dead-bug',
] as const;

/** Warm-up drills (clinical.md section 6), with the brisk march that comes before them. */
export const mobilityIds = [
  'brisk-march',
  'cat-camel',
  'leg-swings',
  'hip-flexor-rock',
  'supine-hamstring',
  'hip-switch',
  'lunge-with-reach',
] as const;

/** Cool-down (clinical.md section 7). */
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
