import { join } from 'node:path';
import * as z from 'zod';
import { idSchema } from '../../../../src/contract/routine-schema';
import { sealed } from '../envelope';
import { errorCode } from '../error-code';
import { readSavedFile } from '../read-file';
import type { SavedShape } from '../saved-shape';
import { routinesFolder } from './library-names';
import { placeIn } from './library-place';
import type { LibraryPlace } from './library-place';
import { routineFolderName } from './routine-folder-name';
import { versionName, versionOf } from './version-names';
import { writeNew } from './write-new';

/** A version that belongs to a change of many routines, all or none. */
export interface WrittenVersion {
  readonly routineId: string;
  readonly version: number;
}

const name = 'unfinished.json';

const shape: SavedShape<{ readonly versions: readonly WrittenVersion[] }> = {
  format: 1,
  migrations: [],
  schema: z.strictObject({
    versions: z.array(z.strictObject({ routineId: idSchema, version: z.int().min(1) })).readonly(),
  }),
};

/**
 * Notes, before the first of them is written, which versions belong together. While the note is
 * there none of them counts: the next start takes back what a kill left of them.
 */
export async function noteTogether(
  library: LibraryPlace,
  versions: readonly WrittenVersion[],
): Promise<void> {
  const savedAt = library.now().toISOString();
  await writeNew(library, name, sealed({ versions }, { format: shape.format, seq: 1, savedAt }));
}

/** All are written: from now on they count. Answers when that is on the disk. */
export async function settleTogether({ disk, folder }: LibraryPlace): Promise<void> {
  await disk.remove(join(folder, name));
  await disk.syncFolder(folder);
}

/** Takes back the versions of a note that was never settled, if there is one. */
export async function undoUnfinished(library: LibraryPlace): Promise<void> {
  const note = await readSavedFile(library, name, shape);
  if (note.kind === 'absent') {
    return;
  }
  if (note.kind === 'good') {
    library.log.warn(`Taking back ${note.data.versions.length} versions that were not finished.`);
    await takeBack(library, note.data.versions);
  }
  await settleTogether(library);
}

/** Removes versions, and the folders of routines that had no other. */
export async function takeBack(
  library: LibraryPlace,
  versions: readonly WrittenVersion[],
): Promise<void> {
  for (const { routineId, version } of versions) {
    const folder = join(routinesFolder(library.folder), routineFolderName(routineId));
    await removeVersion(placeIn(library, folder), version);
  }
  await library.disk.syncFolder(routinesFolder(library.folder));
}

async function removeVersion({ disk, folder }: LibraryPlace, version: number): Promise<void> {
  try {
    await disk.remove(join(folder, versionName(version)));
    await disk.syncFolder(folder);
  } catch (cause) {
    if (errorCode(cause) !== 'ENOENT') {
      throw cause;
    }
  }
  const left = await disk.namesIn(folder).catch(() => ['?']);
  if (
    !left.some((file) => file === '?' || versionOf(file) !== undefined || file.includes('.bad-'))
  ) {
    await disk.removeFolder(folder);
  }
}
