/**
 * How much of one effort: so long; so many repetitions at the level's tempo; or so many at the
 * person's own pace, until "done", at most `capSeconds`.
 */
export type Dose =
  | { readonly kind: 'time'; readonly seconds: number }
  | { readonly kind: 'reps'; readonly reps: number }
  | { readonly kind: 'selfPaced'; readonly reps: number; readonly capSeconds: number };

/** Which side or direction an effort takes; `whole` where the level has neither. */
export type Way = 'whole' | 'left' | 'right' | 'clockwise' | 'anticlockwise';

/** One go at a step: a dose and a way. A dose is never split between two ways. */
export interface Effort {
  readonly way: Way;
  readonly dose: Dose;
}
