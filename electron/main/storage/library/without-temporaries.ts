import { join } from 'node:path';
import { errorCode } from '../error-code';
import type { LibraryPlace } from './library-place';
import { isTemporary } from './version-names';

/**
 * The names that are no unfinished files of an earlier run. Those are removed; one that cannot be, as
 * while a virus scanner holds it, is no reason to go without what lies beside it, and is tried again
 * next time.
 */
export async function withoutTemporaries(
  { disk, folder, log }: LibraryPlace,
  names: readonly string[],
): Promise<readonly string[]> {
  for (const name of names.filter(isTemporary)) {
    try {
      await disk.remove(join(folder, name));
    } catch (cause) {
      if (errorCode(cause) !== 'ENOENT') {
        log.warn(`${join(folder, name)} could not be removed (${errorCode(cause)}).`);
      }
    }
  }
  return names.filter((name) => !isTemporary(name));
}
