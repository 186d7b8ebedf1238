import { errorCode } from '../error-code';
import type { LibraryPlace } from './library-place';

/** The names in a folder; undefined where it cannot be looked into. No folder counts as empty. */
export async function namesIn({
  disk,
  folder,
  log,
}: LibraryPlace): Promise<readonly string[] | undefined> {
  try {
    return await disk.namesIn(folder);
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') {
      return [];
    }
    log.error(`${folder} cannot be read.`, cause);
    return undefined;
  }
}
