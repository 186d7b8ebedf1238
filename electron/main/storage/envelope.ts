import { createHash } from 'node:crypto';
import type { Envelope } from '../../../src/contract/saved-shapes';
import { envelopeSchema } from '../../../src/contract/schemas';
import { jsonDepth } from './json-depth';

/** What is written around the data. */
export interface Wrapping {
  readonly format: number;
  readonly seq: number;
  readonly savedAt: string;
}

/** The text of a file: the data in its envelope, on one line. */
export function sealed(data: unknown, { format, seq, savedAt }: Wrapping): string {
  const dataText = JSON.stringify(data);
  const sha256 = createHash('sha256')
    .update(JSON.stringify({ format, seq, savedAt }))
    .update(dataText)
    .digest('hex');
  const head = JSON.stringify({ format, seq, savedAt, sha256 });
  return `${head.slice(0, -1)},"data":${dataText}}\n`;
}

/** What a file's bytes hold. */
export type Unsealed =
  | { readonly kind: 'good'; readonly envelope: Envelope }
  | { readonly kind: 'newer' }
  | { readonly kind: 'bad'; readonly reason: string };

const deepest = 64;

/**
 * Reads a file's bytes. Good is only what `sealed` could have written, byte for byte: so a torn or
 * padded file, a byte order mark, a doubled key and a changed digit are all bad. A higher format
 * than `format` is newer, whatever else it holds: a newer program may seal in another way.
 */
export function unsealed(bytes: Uint8Array, format: number): Unsealed {
  const parsed = parsedJson(bytes);
  if (parsed.kind === 'bad') {
    return parsed;
  }
  if (formatOf(parsed.value) > format) {
    return { kind: 'newer' };
  }
  const { success, data: envelope } = envelopeSchema.safeParse(parsed.value);
  if (!success) {
    return bad('it is not an envelope');
  }
  const isAsWritten = sealed(envelope.data, envelope) === parsed.text;
  return isAsWritten ? { kind: 'good', envelope } : bad('it is not as it was written');
}

type Parsed =
  | { readonly kind: 'parsed'; readonly text: string; readonly value: unknown }
  | { readonly kind: 'bad'; readonly reason: string };

function parsedJson(bytes: Uint8Array): Parsed {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (jsonDepth(text, deepest) > deepest) {
      return bad('it is nested too deep');
    }
    const value: unknown = JSON.parse(text);
    return { kind: 'parsed', text, value };
  } catch (cause) {
    return bad(`it cannot be parsed (${cause instanceof Error ? cause.name : 'unknown'})`);
  }
}

function formatOf(value: unknown): number {
  const format =
    typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  return typeof format === 'number' && Number.isSafeInteger(format) ? format : 0;
}

function bad(reason: string): { readonly kind: 'bad'; readonly reason: string } {
  return { kind: 'bad', reason };
}
