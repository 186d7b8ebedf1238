/** Takes an object for one of Electron's of which it has the parts that are used. */
export function assertStandsInFor<T extends object>(value: object): asserts value is T {
  if (Object.keys(value).length === 0) {
    throw new Error('An empty object stands in for nothing.');
  }
}
