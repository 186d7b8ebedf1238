import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { LibraryPlace } from '../storage/library/library-place';
import { temporaryName } from '../storage/library/version-names';
import { retryBusy } from '../storage/retry-busy';
import { orRemove, patienceMs } from '../storage/write-whole';
import { backupLines } from './backup-lines';
import type { BackupContent } from './backup-lines';

/** So much is gathered before it is written: fewer, larger writes. */
const chunkCharacters = 256 * 1024;

/**
 * Writes a backup to `path`, whole or not at all, and answers how many routines are in it; throws
 * what the disk throws.
 */
export async function writeBackup(
  { disk, log, waiting, now }: LibraryPlace,
  path: string,
  content: BackupContent,
): Promise<number> {
  const folder = dirname(path);
  const savedAt = now().toISOString();
  let routines = 0;
  const counted = async function* () {
    for await (const versions of content.routines) {
      routines += 1;
      yield versions;
    }
  };
  await disk.makeFolder(folder);
  const temporary = join(folder, temporaryName(basename(path), randomUUID()));
  await orRemove({ disk, log }, temporary, async () => {
    const file = await disk.create(temporary);
    try {
      let chunk = '';
      for await (const line of backupLines({ ...content, routines: counted() }, savedAt)) {
        chunk += line;
        if (chunk.length >= chunkCharacters) {
          await file.write(Buffer.from(chunk));
          chunk = '';
        }
      }
      await file.write(Buffer.from(chunk));
      await file.sync();
    } finally {
      await file.close();
    }
    await retryBusy(() => disk.rename(temporary, path), patienceMs, waiting);
  });
  await disk.syncFolder(folder);
  return routines;
}
