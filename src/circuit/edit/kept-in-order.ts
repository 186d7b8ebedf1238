/** Something with an id and the place that it had. */
interface Placed {
  readonly id: string;
  readonly at: number;
}

/**
 * Ids of the most things that are still in the order in which they were: the longest rising run of
 * old places. The others are those that moved.
 */
export function keptInOrder(now: readonly Placed[]): readonly string[] {
  const runs: (readonly Placed[])[] = [];
  for (const placed of now) {
    const longest = runs
      .filter((run) => (run.at(-1)?.at ?? -1) < placed.at)
      .reduce<readonly Placed[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...longest, placed]);
  }
  const best = runs.reduce<readonly Placed[]>(
    (longest, run) => (run.length > longest.length ? run : longest),
    [],
  );
  return best.map(({ id }) => id);
}
