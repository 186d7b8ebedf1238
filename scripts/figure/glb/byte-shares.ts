import { at } from '../geometry/at';

/** Numbered shares in bytes. */
export interface ByteShares {
  readonly ids: readonly number[];
  readonly bytes: readonly number[];
}

/** A vertex follows so many bones, and shows so many muscles. */
const boneSlots = 4;
const muscleSlots = 8;
const whole = 255;

/** The four greatest shares as bytes that add up to exactly 255 (by greatest remainder). */
export function wholeByteShares(shares: readonly (readonly [number, number])[]): ByteShares {
  const kept = greatest(shares, boneSlots);
  const sum = kept.reduce((total, [, share]) => total + share, 0);
  const exact = kept.map(([, share]) => (sum > 0 ? (share / sum) * whole : 0));
  const bytes = exact.map(Math.floor);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const missing = whole - bytes.reduce((a, b) => a + b, 0);
  for (let turn = 0; turn < missing; turn += 1) {
    const { index } = at(order, turn % order.length);
    bytes[index] = at(bytes, index) + 1;
  }
  return { ids: kept.map(([id]) => id), bytes };
}

/** The eight greatest shares as bytes, 255 standing for 1; they add up to anything. */
export function looseByteShares(shares: readonly (readonly [number, number])[]): ByteShares {
  const kept = greatest(shares, muscleSlots);
  return {
    ids: kept.map(([id]) => id),
    bytes: kept.map(([, share]) => Math.round(Math.min(1, share) * whole)),
  };
}

function greatest(
  shares: readonly (readonly [number, number])[],
  slots: number,
): (readonly [number, number])[] {
  const sorted = [...shares].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, slots);
  return [...sorted, ...Array.from({ length: slots - sorted.length }, () => [0, 0] as const)];
}
