import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Disk } from './disk';
import { errorCode } from './error-code';
import type { Place } from './place';
import { retryBusy } from './retry-busy';

/** How long a file that somebody else holds is waited for, as practice on Windows asks. */
const patienceMs = 10_000;

/**
 * Replaces the main file by `text` so that at any instant, through a kill, a power cut or a full
 * disk, the old or the new one is whole: unique temporary file, complete write, sync, size check,
 * close; a second name for the old file; rename; sync of the folder. When it answers, the text is on
 * the disk. When it throws, the old file is untouched and nothing is left behind.
 */
export async function writeSafely(place: Place, text: string, backupName: string): Promise<void> {
  const { disk, folder, names, waiting } = place;
  const main = join(folder, names.main);
  const temporary = join(folder, names.temporary(randomUUID()));
  const backup = join(folder, backupName);
  try {
    await writeWhole(disk, temporary, Buffer.from(text));
    await keepCopy(disk, main, backup);
    await retryBusy(() => disk.rename(temporary, main), patienceMs, waiting);
  } catch (cause) {
    await removeQuietly(place, temporary);
    await removeQuietly(place, backup);
    throw cause;
  }
  await disk.syncFolder(folder);
}

async function writeWhole(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
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

/** Codes of file systems without hard links (sticks, some shares), and of a file with too many. */
const cannotLink = ['EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK'];

/** Larger than any saved file may be. */
const mostCopyBytes = Number.MAX_SAFE_INTEGER;

/** Gives the old file a second name, or copies it; on the very first save there is none. */
async function keepCopy(disk: Disk, main: string, backup: string): Promise<void> {
  try {
    await disk.link(main, backup);
  } catch (cause) {
    const code = errorCode(cause);
    if (code === 'ENOENT') {
      return;
    }
    if (!cannotLink.includes(code)) {
      throw cause;
    }
    await writeWhole(disk, backup, await disk.read(main, mostCopyBytes));
  }
}

async function removeQuietly({ disk, log }: Place, path: string): Promise<void> {
  try {
    await disk.remove(path);
  } catch (cause) {
    if (errorCode(cause) !== 'ENOENT') {
      log.warn(`${path} could not be removed (${errorCode(cause)}).`);
    }
  }
}
