/** A text with the keys that lead to it. */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

/** Every string in a tree of words, with its place. */
export function everyWord(tree: unknown, place = 'english'): readonly PlacedText[] {
  if (typeof tree === 'string') {
    return [{ place, text: tree }];
  }
  if (typeof tree === 'object' && tree !== null) {
    return Object.entries(tree).flatMap(([key, value]) => everyWord(value, `${place}.${key}`));
  }
  throw new Error(`${place} is neither words nor text`);
}

/** How many words a person reads. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
