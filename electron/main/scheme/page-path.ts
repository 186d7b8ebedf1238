import { pageOrigin, previewOrigin, previewPath } from '../../../src/contract/page-origins';

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
 * file below one of our hosts is refused. The address is decoded once, and an encoded slash stays refused.
 */
export function pagePath(address: string): PagePath {
  const origin = [pageOrigin, previewOrigin].find((own) => address.startsWith(`${own}/`));
  if (address.length > longestAddress || origin === undefined) {
    return refusedPath;
  }
  const encoded = address.slice(origin.length + 1).replace(/[?#].*$/s, '');
  if (/%2f|%5c/i.test(encoded)) {
    return refusedPath;
  }
  const segments = decodedOnce(encoded)?.split('/') ?? [];
  const isPlain = segments.length > 0 && segments.every((segment) => plainSegment.test(segment));
  return isPlain && isServedAt(origin, segments) ? { kind: 'file', segments } : refusedPath;
}

/** The preview's page lives at its own origin alone, and no other page does. */
function isServedAt(origin: string, segments: readonly string[]): boolean {
  const isPage = segments.at(-1)?.toLowerCase().endsWith('.html') === true;
  const isPreview = `/${segments.join('/')}` === previewPath;
  return !isPage || isPreview === (origin === previewOrigin);
}

function decodedOnce(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}
