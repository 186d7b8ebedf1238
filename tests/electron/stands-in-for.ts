/** Takes an object for one of Electron's, when it has the parts of it that are used. */
export function assertStandsInFor<T extends object>(
  value: object,
  parts: readonly (keyof T)[],
): asserts value is T {
  const missing = parts.filter((part) => !(part in value));
  if (missing.length > 0) {
    throw new Error(`The stand-in lacks ${missing.map(String).join(', ')}.`);
  }
}
