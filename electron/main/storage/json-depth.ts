/**
 * How deep the brackets of a JSON text are nested, counted up to `most` + 1. Scanned before parsing:
 * `JSON.parse` takes a million nested arrays, and the next save would then fail on all of them.
 */
export function jsonDepth(text: string, most: number): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/gs)) {
    if (bracket === '[' || bracket === '{') {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (bracket === ']' || bracket === '}') {
      depth -= 1;
    }
    if (deepest > most) {
      return deepest;
    }
  }
  return deepest;
}
