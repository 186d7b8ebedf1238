import { join } from 'node:path';
import { errorCode } from '../error-code';
import type { LibraryPlace } from './library-place';

/** The one routines file of earlier programs, and its name once the library has taken it over. */
const oldName = 'routines.json';
const keptAs = 'routines.json.before-library';

/**
 * Puts the old routines file aside, if there is one, when the library is there; it stays as a backup. A kill between
 * the two leaves it in place, and the next start puts it aside.
 */
export async function setOldFileAside({ disk, folder, log }: LibraryPlace): Promise<void> {
  try {
    await disk.rename(join(folder, oldName), join(folder, keptAs));
    log.info(`The routines are in the library now; ${oldName} is kept as ${keptAs}.`);
  } catch (cause) {
    if (errorCode(cause) !== 'ENOENT') {
      log.warn(`${oldName} could not be set aside (${errorCode(cause)}).`);
    }
  }
}
