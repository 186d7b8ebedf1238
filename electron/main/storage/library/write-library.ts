import { join } from 'node:path';
import type { RoutineVersion } from '../../../../src/contract/library';
import { shelfFormat } from '../../../../src/contract/saved-shapes';
import type { SavedShelf } from '../../../../src/contract/saved-shapes';
import { sealed } from '../envelope';
import { retryBusy } from '../retry-busy';
import { patienceMs } from '../write-whole';
import { inTurns } from './in-turns';
import {
  draftsFolder,
  libraryFolderName,
  routinesFolder,
  unfinishedLibraryName,
} from './library-names';
import { placeIn } from './library-place';
import type { LibraryPlace } from './library-place';
import { routineFolderName } from './routine-folder-name';
import { sealedVersion } from './saved-version';
import { versionName } from './version-names';
import { writeUnsynced } from './write-new';

/** All that a new library begins with. */
export interface LibraryContent {
  /** Each routine's versions, rising; at least one. */
  readonly routines: readonly (readonly RoutineVersion[])[];
  readonly shelf: SavedShelf;
}

/**
 * Makes the library below the saved files in one step: after a kill or a failure there is none, or
 * a whole one. Throws what the disk throws.
 */
export async function buildLibrary(saved: LibraryPlace, content: LibraryContent): Promise<void> {
  const { disk, folder } = saved;
  const unfinished = join(folder, unfinishedLibraryName);
  await disk.makeFolder(folder);
  await disk.removeFolder(unfinished);
  try {
    await writeLibrary(placeIn(saved, unfinished), content);
    // A folder with fresh files is what a virus scanner holds on to.
    const rename = () => disk.rename(unfinished, join(folder, libraryFolderName));
    await retryBusy(rename, patienceMs, saved.waiting);
  } catch (cause) {
    await disk.removeFolder(unfinished).catch(() => undefined);
    throw cause;
  }
  await disk.syncFolder(folder);
}

/** Writes a library into the folder of `place`; when it answers, all of it is on the disk. */
async function writeLibrary(place: LibraryPlace, content: LibraryContent): Promise<void> {
  const { disk, folder } = place;
  await disk.makeFolder(routinesFolder(folder));
  await disk.makeFolder(draftsFolder(folder));
  await inTurns(content.routines, (versions) => writeRoutine(place, versions));
  await writeShelf(place, content.shelf);
  await disk.syncFolder(routinesFolder(folder));
  await disk.syncFolder(folder);
}

async function writeRoutine(
  place: LibraryPlace,
  versions: readonly RoutineVersion[],
): Promise<void> {
  const [first] = versions;
  if (first === undefined) {
    return;
  }
  const folder = join(routinesFolder(place.folder), routineFolderName(first.routine.id));
  await place.disk.makeFolder(folder);
  for (const version of versions) {
    await writeUnsynced(
      placeIn(place, folder),
      versionName(version.version),
      sealedVersion(version),
    );
  }
  await place.disk.syncFolder(folder);
}

async function writeShelf(place: LibraryPlace, shelf: SavedShelf): Promise<void> {
  const savedAt = place.now().toISOString();
  await writeUnsynced(place, 'shelf.json', sealed(shelf, { format: shelfFormat, seq: 1, savedAt }));
}
