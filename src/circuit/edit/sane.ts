/** A number that may be saved: whole multiples of `grain` from 0 to `most`; `before` where it is none. */
export function saneNumber(
  given: number,
  before: number,
  { most, grain = 1 }: { readonly most: number; readonly grain?: number },
): number {
  return Number.isFinite(given)
    ? Math.min(Math.max(Math.round(given / grain) * grain, 0), most)
    : before;
}

/** Control characters, halves of a pair, and what turns the reading direction around. */
const unprintable = /[\p{Cc}\p{Cs}\p{Bidi_Control}]+/gu;

/** Words as one line that may be saved: at most so many UTF-16 units, breaks turned into spaces. */
export function saneLine(given: string, longest: number): string {
  return given.replace(unprintable, ' ').slice(0, longest).replace(unprintable, '');
}
