import { pageOrigin } from './page-address';

/** A file below the pages' folder as its path segments, or nothing that may be served. */
export type PagePath =
  { readonly kind: 'file'; readonly segments: readonly string[] } | { readonly kind: 'refused' };

const refusedPath: PagePath = { kind: 'refused' };

/** Longest address that is looked at, in characters. */
const longestAddress = 1_024;

/**
 * Plain names with dots only inside: no empty or dot segment, no drive, no stream, no backslash, no
 * control character, and nothing that is still percent-encoded after one decoding.
 */
const plainSegment = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/;

/**
 * Reads a file's path from an address of our scheme. Nothing is repaired: whatever is not plainly a
 * file below our host is refused. The address is decoded once, and an encoded slash stays refused.
 */
export function pagePath(address: string): PagePath {
  const prefix = `${pageOrigin}/`;
  if (address.length > longestAddress || !address.startsWith(prefix)) {
    return refusedPath;
  }
  const encoded = address.slice(prefix.length).replace(/[?#].*$/s, '');
  if (/%2f|%5c/i.test(encoded)) {
    return refusedPath;
  }
  const segments = decodedOnce(encoded)?.split('/') ?? [];
  const isPlain = segments.length > 0 && segments.every((segment) => plainSegment.test(segment));
  return isPlain ? { kind: 'file', segments } : refusedPath;
}

function decodedOnce(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}
