import type { Disk } from './disk';
import { errorCode } from './error-code';
import type { Place } from './place';

/** How long a file that somebody else holds is waited for, as practice on Windows asks. */
export const patienceMs = 10_000;

/** Does something, and when it fails removes what it may have left at `path`. */
export async function orRemove<T>(
  place: Pick<Place, 'disk' | 'log'>,
  path: string,
  action: () => Promise<T>,
): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    await removeQuietly(place, path);
    throw cause;
  }
}

/** Writes a new file completely and answers when it is on the disk. */
export async function writeWhole(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.create(path);
  try {
    await file.write(bytes);
    await file.sync();
    const size = await file.size();
    if (size !== bytes.byteLength) {
      throw new Error(`The disk kept ${size} of ${bytes.byteLength} bytes.`);
    }
  } finally {
    await file.close();
  }
}

async function removeQuietly(
  { disk, log }: Pick<Place, 'disk' | 'log'>,
  path: string,
): Promise<void> {
  try {
    await disk.remove(path);
  } catch (cause) {
    if (errorCode(cause) !== 'ENOENT') {
      log.warn(`${path} could not be removed (${errorCode(cause)}).`);
    }
  }
}
