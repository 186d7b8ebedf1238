/** The value below which a share (0 to 1) of all values lies, by the nearest rank. Throws on none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) {
    throw new Error('There is nothing to take a quantile of.');
  }
  return found;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
