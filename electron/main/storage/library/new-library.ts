import { join } from 'node:path';
import type { Routine } from '../../../../src/circuit/routine';
import { done, refused } from '../../../../src/contract/outcome';
import type { Outcome } from '../../../../src/contract/outcome';
import type { SavedShelf } from '../../../../src/contract/saved-shapes';
import type { StorageNotice } from '../../../../src/contract/storage-notice';
import type { SavedValue } from '../saved-value';
import { beginningOf } from './beginning';
import { draftFiles } from './draft-files';
import { draftsFolder, libraryFolderName, routinesFolder } from './library-names';
import type { SettingsPart } from './library-parts';
import { placeIn } from './library-place';
import type { LibraryPlace } from './library-place';
import { LibraryStore } from './library-store';
import { setOldFileAside } from './old-file';
import { openShelf } from './open-shelf';
import { RoutineIndex } from './routine-index';
import { buildLibrary } from './write-library';
import type { LibraryContent } from './write-library';

/**
 * A library where there was none. The wall has its routines at once; they are written beside its
 * start, and every change waits until they are. Where the disk refuses, each change tries again.
 */
export async function openNewLibrary(
  saved: LibraryPlace,
  settings: SettingsPart,
): Promise<LibraryStore> {
  const { routines, notices, mayWrite } = await beginningOf(saved);
  const content = contentOf(routines, saved.now().toISOString());
  const folder = join(saved.folder, libraryFolderName);
  const index = new RoutineIndex(placeIn(saved, routinesFolder(folder)), []);
  index.takeOver(content.routines.flat());
  let shelf = unwritten(content.shelf);
  let building: Promise<Outcome<undefined>> | undefined;
  let failed: readonly StorageNotice[] = [];

  async function build(): Promise<Outcome<undefined>> {
    try {
      await buildLibrary(saved, content);
    } catch (cause) {
      saved.log.error('The library could not be written.', cause);
      building = undefined;
      failed = [{ kind: 'cannot-save', file: 'routines' }];
      return refused('cannot-save');
    }
    failed = [];
    shelf = await openShelf(saved, content.shelf);
    await setOldFileAside(saved);
    return done(undefined);
  }

  function ready(): Promise<Outcome<undefined>> {
    building ??= mayWrite ? build() : Promise.resolve(refused('read-only'));
    return building;
  }

  void ready();
  return new LibraryStore({
    place: placeIn(saved, folder),
    index,
    shelf: {
      current: () => shelf.current(),
      notices: [],
      change: (next) => shelf.change(next),
    },
    settings,
    drafts: draftFiles(placeIn(saved, draftsFolder(folder))),
    now: saved.now,
    monotonicMs: saved.waiting.nowMs,
    ready,
    notices: () => [...notices, ...failed],
  });
}

function contentOf(routines: readonly Routine[], savedAt: string): LibraryContent {
  return {
    routines: routines.map((routine) => [
      { version: 1, savedAt, savedBy: '', reason: '', routine },
    ]),
    shelf: { offered: routines.map(({ id }) => id), archived: [], deleted: [] },
  };
}

/** The shelf before there is a file; nothing changes it before then. */
function unwritten(shelf: SavedShelf): Pick<SavedValue<SavedShelf>, 'current' | 'change'> {
  return { current: () => shelf, change: () => Promise.resolve(refused('cannot-save')) };
}
