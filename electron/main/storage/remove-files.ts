import { join } from 'node:path';
import { errorCode } from './error-code';
import type { Place } from './place';

/** Removes files; answers with the names of those that are still there, each with a line in the log. */
export async function removeFiles(
  { disk, folder, log }: Pick<Place, 'disk' | 'folder' | 'log'>,
  names: readonly string[],
): Promise<readonly string[]> {
  const left: string[] = [];
  for (const name of names) {
    try {
      await disk.remove(join(folder, name));
    } catch (cause) {
      if (errorCode(cause) !== 'ENOENT') {
        log.warn(`${name} could not be removed (${errorCode(cause)}).`);
        left.push(name);
      }
    }
  }
  return left;
}
