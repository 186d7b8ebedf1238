import { endOfString } from '../storage/json-depth';

/** A step of the way into a JSON text: a key, or an index counted from 0. */
export type Segment = string | number;

/** Where a value lies in a text. `path` is only good during the visit. */
export interface JsonPlace {
  readonly path: readonly Segment[];
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
  /** True when its key was there before in the same object. */
  readonly isDoubled: boolean;
}

/**
 * Visits every value of a JSON text in order; a visit that answers true ends the walk. The text has
 * been parsed before, so it is well-formed, and its depth is known to be small.
 */
export function walkJson(text: string, visit: (place: JsonPlace) => boolean): void {
  new Walk(text, visit).value(false);
}

/** The line of a place, counted from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (
    let end = text.indexOf('\n');
    end !== -1 && end < offset;
    end = text.indexOf('\n', end + 1)
  ) {
    line += 1;
  }
  return line;
}

/** The line on which the value at `path` begins; of the nearest value around it where there is none. */
export function lineOf(text: string, path: readonly Segment[]): number {
  let best = { length: -1, offset: 0 };
  walkJson(text, ({ path: at, offset }) => {
    const leads = at.length <= path.length && at.every((segment, index) => segment === path[index]);
    if (leads && at.length > best.length) {
      best = { length: at.length, offset };
    }
    return best.length === path.length;
  });
  return lineAt(text, best.offset);
}

class Walk {
  readonly #text: string;
  readonly #visit: (place: JsonPlace) => boolean;
  readonly #path: Segment[] = [];
  #at = 0;
  #isOver = false;

  constructor(text: string, visit: (place: JsonPlace) => boolean) {
    this.#text = text;
    this.#visit = visit;
  }

  value(isDoubled: boolean): void {
    this.#skipSpace();
    this.#isOver ||= this.#visit({ path: this.#path, offset: this.#at, isDoubled });
    const first = this.#text[this.#at];
    if (first === '{') {
      this.#members('}', new Set());
    } else if (first === '[') {
      this.#members(']', undefined);
    } else if (first === '"') {
      this.#at = endOfString(this.#text, this.#at) + 1;
    } else {
      this.#skip(/[^\s,\]}]*/y);
    }
  }

  /** The members of an object (with the keys seen so far) or of a list. */
  #members(closing: string, keys: Set<string> | undefined): void {
    this.#at += 1;
    for (let index = 0; !this.#isOver; index += 1) {
      this.#skipSpace();
      if (this.#text[this.#at] === closing) {
        break;
      }
      const key = keys === undefined ? index : this.#key();
      const isDoubled = typeof key === 'string' && keys?.has(key) === true;
      if (typeof key === 'string') {
        keys?.add(key);
      }
      this.#path.push(key);
      this.value(isDoubled);
      this.#path.pop();
      this.#skip(/[\s,]*/y);
    }
    this.#at += 1;
  }

  /** Two ways to write one key are one key: it is compared as it is meant. */
  #key(): string {
    const end = endOfString(this.#text, this.#at) + 1;
    const key: unknown = JSON.parse(this.#text.slice(this.#at, end));
    this.#at = end;
    this.#skip(/[\s:]*/y);
    return String(key);
  }

  #skipSpace(): void {
    this.#skip(/\s*/y);
  }

  #skip(pattern: RegExp): void {
    const sticky = pattern;
    sticky.lastIndex = this.#at;
    this.#at += sticky.exec(this.#text)?.[0].length ?? 0;
  }
}
