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

/** Writes a backup to `path`, whole or not at all; throws what the disk throws. */
export async function writeBackup(
  { disk, log, waiting, now }: LibraryPlace,
  path: string,
  content: BackupContent,
): Promise<void> {
  const folder = dirname(path);
  await disk.makeFolder(folder);
  const temporary = join(folder, temporaryName(basename(path), randomUUID()));
  await orRemove({ disk, log }, temporary, async () => {
    const file = await disk.create(temporary);
    try {
      let chunk = '';
      for await (const line of backupLines(content, now().toISOString())) {
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
}
