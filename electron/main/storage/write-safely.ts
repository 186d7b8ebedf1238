import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Disk } from './disk';
import { errorCode } from './error-code';
import { mostFileBytes } from './most-file-bytes';
import type { Place } from './place';
import { retryBusy } from './retry-busy';
import { orRemove, patienceMs, writeWhole } from './write-whole';

/**
 * Replaces the main file by `text` so that at any instant, through a kill, a power cut or a full
 * disk, the old or the new one is whole: unique temporary file, complete write, sync, size check,
 * close; a second name for the old file; rename; sync of the folder. When it answers, the text is on
 * the disk. When it throws, nothing unfinished is left and the old file is as it was; only when the
 * very last step fails, the folder's sync, does the new one stand there without a promise.
 * True when the old file lives on as `backupName`; false when there was none.
 */
export async function writeSafely(
  place: Place,
  text: string,
  backupName: string,
): Promise<boolean> {
  const { disk, folder, names } = place;
  const temporary = join(folder, names.temporary(randomUUID()));
  const isKept = await orRemove(place, temporary, async () => {
    await writeWhole(disk, temporary, Buffer.from(text));
    return replaceMain(place, temporary, join(folder, backupName));
  });
  await disk.syncFolder(folder);
  return isKept;
}

/** True when the old file lives on as `backup`. */
async function replaceMain(place: Place, temporary: string, backup: string): Promise<boolean> {
  const { disk, folder, names, waiting } = place;
  const main = join(folder, names.main);
  const linking = await linked(disk, main, backup);
  if (linking === 'impossible') {
    await orRemove(place, backup, () => copyMain(disk, main, backup));
  }
  const rename = () => disk.rename(temporary, main);
  await orRemove(place, backup, () => retryBusy(rename, patienceMs, waiting));
  return linking !== 'nothing';
}

/** Codes of file systems without hard links (sticks, some shares), and of a file with too many. */
const cannotLink = ['EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK'];

type Linking = 'linked' | 'nothing' | 'impossible';

/** Gives the old file a second name, if there is one and the file system can. */
async function linked(disk: Disk, main: string, backup: string): Promise<Linking> {
  try {
    await disk.link(main, backup);
    return 'linked';
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') {
      return 'nothing';
    }
    if (cannotLink.includes(errorCode(cause))) {
      return 'impossible';
    }
    throw cause;
  }
}

async function copyMain(disk: Disk, main: string, backup: string): Promise<void> {
  await writeWhole(disk, backup, await disk.read(main, mostFileBytes));
}
