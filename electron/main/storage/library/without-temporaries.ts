import { removeFiles } from '../remove-files';
import type { LibraryPlace } from './library-place';
import { isTemporary } from './version-names';

/**
 * The names that are no unfinished files of an earlier run. Those are removed; one that cannot be, as
 * while a virus scanner holds it, is no reason to go without what lies beside it, and is tried again
 * next time.
 */
export async function withoutTemporaries(
  place: LibraryPlace,
  names: readonly string[],
): Promise<readonly string[]> {
  await removeFiles(place, names.filter(isTemporary));
  return names.filter((name) => !isTemporary(name));
}
