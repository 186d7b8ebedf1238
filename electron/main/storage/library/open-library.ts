import { join } from 'node:path';
import { done, refused } from '../../../../src/contract/outcome';
import type { StorageNotice } from '../../../../src/contract/storage-notice';
import { draftFiles } from './draft-files';
import { draftsFolder, libraryFolderName, routinesFolder } from './library-names';
import type { SettingsPart } from './library-parts';
import { placeIn } from './library-place';
import type { LibraryPlace } from './library-place';
import { LibraryStore } from './library-store';
import { namesIn } from './names-in';
import { openNewLibrary } from './new-library';
import { setOldFileAside } from './old-file';
import { openShelf } from './open-shelf';
import { routineIdOf } from './routine-folder-name';
import { RoutineIndex } from './routine-index';
import { undoUnfinished } from './unfinished';
import { withoutTemporaries } from './without-temporaries';

/** Opens the library below the saved files, or makes it where there is none; always succeeds. */
export async function openLibrary(
  saved: LibraryPlace,
  settings: SettingsPart,
): Promise<LibraryStore> {
  const present = await namesIn(saved);
  if (present?.includes(libraryFolderName) === true) {
    await setOldFileAside(saved);
    return openPresent(saved, settings);
  }
  return openNewLibrary(saved, settings);
}

async function openPresent(saved: LibraryPlace, settings: SettingsPart): Promise<LibraryStore> {
  const folder = join(saved.folder, libraryFolderName);
  const library = placeIn(saved, folder);
  await withoutTemporaries(library, (await namesIn(library)) ?? []);
  const place = placeIn(saved, routinesFolder(folder));
  const offered = idsOf(await namesIn(place));
  const shelf = await openShelf(saved, { offered, archived: [], deleted: [] });
  await undoUnfinished({ library, shelf, settings }).catch((cause: unknown) => {
    // Tried again before the first change.
    saved.log.error('What was not finished could not be taken back.', cause);
  });
  const names = await namesIn(place);
  const index = new RoutineIndex(place, idsOf(names));
  await index.load(shelf.current().offered);
  const troubles: readonly StorageNotice[] =
    names === undefined ? [{ kind: 'cannot-read', file: 'routines' }] : [];
  return new LibraryStore({
    place: library,
    index,
    shelf,
    settings,
    drafts: draftFiles(placeIn(saved, draftsFolder(folder))),
    now: saved.now,
    monotonicMs: saved.waiting.nowMs,
    ready: () => Promise.resolve(names === undefined ? refused('read-only') : done(undefined)),
    notices: () => troubles,
  });
}

function idsOf(folderNames: readonly string[] = []): readonly string[] {
  return folderNames.map(routineIdOf).filter((id) => id !== undefined);
}
