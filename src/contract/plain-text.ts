import * as z from 'zod';

/** No control character, no half of a pair, and nothing that turns the reading direction around. */
const printable = /^[^\p{Cc}\p{Cs}\p{Bidi_Control}]*$/u;

/** A schema for words that staff type: one line of at most so many UTF-16 units, maybe empty. */
export function plainText(longest: number): z.ZodString {
  return z.string().max(longest).regex(printable);
}
