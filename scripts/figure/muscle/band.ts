import { smoothStep } from '../geometry/vector';

/** 1 from `low` to `high`, running out to 0 within `soft` on either side. */
export function band(value: number, [low, high]: readonly [number, number], soft: number): number {
  return (
    smoothStep(low - soft, low + soft, value) * (1 - smoothStep(high - soft, high + soft, value))
  );
}
