import type { ExerciseId } from './exercise-id';
import type { LevelName } from './level-name';

/** Situations of clinical.md section 9.5 and the safety notes of section 4. */
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

/** Who swaps a level for what: worded as swaps, never as bans (clinical.md section 9.5). */
export interface Caution {
  readonly situation: Situation;
  readonly swaps: readonly Swap[];
}
