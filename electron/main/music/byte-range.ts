/** Bytes of a file, both ends included. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Reads a Range header (RFC 9110, 14.2) for a file of so many bytes: the one range asked for;
 * `whole` without a header, and for several ranges or other units, which may be ignored;
 * `unsatisfiable` beyond the end.
 */
export function byteRange(
  header: string | null,
  size: number,
): ByteRange | 'whole' | 'unsatisfiable' {
  const asked = askedIn(header, size);
  if (asked === undefined || asked.last < asked.first) {
    return asked !== undefined && asked.first >= size ? 'unsatisfiable' : 'whole';
  }
  const last = Math.min(asked.last, size - 1);
  return asked.first <= last ? { first: asked.first, last } : 'unsatisfiable';
}

function askedIn(header: string | null, size: number): ByteRange | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  const [from = '', to = ''] = match?.slice(1) ?? [];
  if (from !== '') {
    return { first: Number(from), last: to === '' ? Math.max(size - 1, 0) : Number(to) };
  }
  return to === '' ? undefined : { first: Math.max(0, size - Number(to)), last: size - 1 };
}
