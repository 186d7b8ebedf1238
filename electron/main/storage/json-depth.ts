/**
 * How deep the brackets of a JSON text are nested, counted up to `most` + 1. Scanned before parsing:
 * `JSON.parse` takes a million nested arrays, and the next save would then fail on all of them.
 */
export function jsonDepth(text: string, most: number): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < text.length && deepest <= most; index += 1) {
    const character = text[index];
    if (character === '"') {
      index = endOfString(text, index);
    } else if (character === '[' || character === '{') {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (character === ']' || character === '}') {
      depth -= 1;
    }
  }
  return deepest;
}

/** Index of the quotation mark that ends the string begun at `start`. */
export function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    if (backslashesBefore(text, end) % 2 === 0) {
      return end;
    }
  }
  return text.length;
}

function backslashesBefore(text: string, end: number): number {
  let start = end;
  while (text[start - 1] === '\\') {
    start -= 1;
  }
  return end - start;
}
