import { smoothStep } from '../geometry/vector';

/** 1 from `low` to `high`, running out to 0 within `soft` on either side. */
export function band(value: number, [low, high]: readonly [number, number], soft: number): number {
  return (
    smoothStep(low - soft, low + soft, value) * (1 - smoothStep(high - soft, high + soft, value))
  );
}

/** `band` for degrees that meet again behind; `low` may be the greater. */
export function arc(degrees: number, [low, high]: readonly [number, number], soft: number): number {
  const middle = (low + (high < low ? high + 360 : high)) / 2;
  const half = ((high < low ? high + 360 : high) - low) / 2;
  const away = Math.abs(((((degrees - middle) % 360) + 540) % 360) - 180);
  return 1 - smoothStep(half - soft, half + soft, away);
}
