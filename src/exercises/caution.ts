import type { ExerciseId } from './exercise-id';
import type { LevelName } from './level-name';

/** When another form suits better: what a person may tell, never a diagnosis. */
export const situations = [
  'bending-backwards-hurts',
  'bending-forwards-hurts',
  'twisting-hurts',
  'osteoporosis',
  'pregnancy',
  'poor-balance',
  'high-blood-pressure',
  'shoulder-or-wrist-pain',
  'knee-pain',
  'hamstring-strain',
  'neck-pain',
  'recent-surgery-or-injury',
  'under-18',
] as const;

export type Situation = (typeof situations)[number];

/** What to do instead: another exercise at a level, a change to this one, or a professional's word. */
export type Swap =
  | { readonly kind: 'exercise'; readonly exercise: ExerciseId; readonly level: LevelName }
  | { readonly kind: 'adapt' }
  | { readonly kind: 'ask-professional' };

/**
 * Who swaps a level for what: worded as swaps, never as bans, because warnings alone make people
 * give up exercise (Royal Osteoporosis Society, Strong, Steady and Straight, 2022).
 */
export interface Caution {
  readonly situation: Situation;
  readonly swaps: readonly Swap[];
}

/** Do this level of another exercise, or another level of the same one. */
export function instead(exercise: ExerciseId, level: LevelName): Swap {
  return { kind: 'exercise', exercise, level };
}

/** Do the same with the change that the safety words name. */
export const adapt: Swap = { kind: 'adapt' };

/** Ask a health professional first. */
export const askProfessional: Swap = { kind: 'ask-professional' };

/** Holds for every strength exercise (standard practice, unsourced). */
export const cautionsOfAll: readonly Caution[] = [
  { situation: 'recent-surgery-or-injury', swaps: [askProfessional] },
  { situation: 'under-18', swaps: [askProfessional] },
];
