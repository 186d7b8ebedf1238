import type { FileFault } from '../../../src/contract/desk-files';
import { mostRoutines } from '../../../src/contract/library-schema';
import { jsonDepth } from '../storage/json-depth';
import { lineAt, walkJson } from './walk-json';
import type { JsonPlace } from './walk-json';

/** What a file's bytes are as JSON: its text and its value, or the one fault that they have. */
export type JsonText =
  | { readonly kind: 'parsed'; readonly text: string; readonly value: unknown }
  | { readonly kind: 'fault'; readonly fault: FileFault };

const deepest = 64;

/** No list of a routine file is longer than that of its routines. */
const longestList = mostRoutines;

/** Keys with which a careless program could be made to change every object it has. */
const forbiddenKeys: ReadonlySet<unknown> = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads bytes as JSON, strictly: UTF-8, not deep, no key twice, no endless list. */
export function jsonText(bytes: Uint8Array): JsonText {
  const text = decoded(bytes);
  if (text === undefined) {
    return fault({ kind: 'notText' });
  }
  if (jsonDepth(text, deepest) > deepest) {
    return fault({ kind: 'tooDeep' });
  }
  const parsed = parse(text);
  if (parsed.kind === 'fault') {
    return parsed;
  }
  const found = faultIn(text);
  return found === undefined ? parsed : fault(found);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(text: string): JsonText {
  try {
    const value: unknown = JSON.parse(text);
    return { kind: 'parsed', text, value };
  } catch (cause) {
    const position = /at position (\d+)/.exec(cause instanceof Error ? cause.message : '');
    const offset = position === null ? text.length : Number(position[1]);
    return fault({ kind: 'notJson', line: lineAt(text, offset) });
  }
}

function faultIn(text: string): FileFault | undefined {
  let found: FileFault | undefined;
  walkJson(text, (place) => {
    const kind = faultOf(place);
    if (kind !== undefined) {
      found = { kind, field: place.path.join('.'), line: lineAt(text, place.offset) };
    }
    return found !== undefined;
  });
  return found;
}

function faultOf({ path, isDoubled }: JsonPlace): FileFault['kind'] | undefined {
  if (isDoubled) {
    return 'doubledKey';
  }
  const last = path.at(-1);
  if (forbiddenKeys.has(last)) {
    return 'wrongShape';
  }
  return typeof last === 'number' && last >= longestList ? 'tooMany' : undefined;
}

function fault(found: FileFault): JsonText {
  return { kind: 'fault', fault: found };
}
