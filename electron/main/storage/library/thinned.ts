/** So many versions of a routine are kept at most. */
export const mostVersions = 100;

/** The newest are all kept, so that one can go back step by step. */
const alwaysKept = 50;

/**
 * Which version to let go when there are more than are kept; undefined while there are not. Of the
 * older ones, the one that leaves the smallest hole for its age: so the further back, the wider
 * apart those kept lie, and the first one always stays. `versions` rises.
 */
export function versionToDrop(versions: readonly number[]): number | undefined {
  if (versions.length <= mostVersions) {
    return undefined;
  }
  const newest = versions.at(-1) ?? 0;
  let best: number | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  for (let index = 1; index < versions.length - alwaysKept; index += 1) {
    const [before, version, after] = versions.slice(index - 1, index + 2);
    if (before === undefined || version === undefined || after === undefined) {
      break;
    }
    const hole = (after - before) / (newest - version + 1);
    if (hole < smallest) {
      [best, smallest] = [version, hole];
    }
  }
  return best;
}
