import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { retryBusy } from '../retry-busy';
import { orRemove, patienceMs, writeWhole } from '../write-whole';
import type { LibraryPlace } from './library-place';
import { temporaryName } from './version-names';

/**
 * Writes a file whole under a name, through a kill, a power cut or a full disk: unique temporary
 * file, complete write, sync, size check, close, rename, sync of the folder. When it answers, the
 * text is on the disk; when it throws, nothing unfinished is left.
 */
export async function writeNew(
  place: LibraryPlace,
  name: string,
  text: string | Uint8Array,
): Promise<void> {
  await writeUnsynced(place, name, text);
  await place.disk.syncFolder(place.folder);
}

/** The same without the folder's sync, for whoever writes many files into it and syncs it then. */
export async function writeUnsynced(
  place: LibraryPlace,
  name: string,
  text: string | Uint8Array,
): Promise<void> {
  const { disk, folder, waiting } = place;
  const temporary = join(folder, temporaryName(name, randomUUID()));
  await orRemove(place, temporary, async () => {
    await writeWhole(disk, temporary, typeof text === 'string' ? Buffer.from(text) : text);
    const rename = () => disk.rename(temporary, join(folder, name));
    await retryBusy(rename, patienceMs, waiting);
  });
}
