import { setTimeout as wait } from 'node:timers/promises';
import type { SavedAccess } from '../../../src/contract/saved-access';
import { defaultSettings } from '../../../src/contract/settings';
import type { StorageNotice } from '../../../src/contract/storage-notice';
import type { Log } from '../health/log';
import { fileNames } from './file-names';
import type { LibraryPlace } from './library/library-place';
import type { LibraryStore } from './library/library-store';
import { openLibrary } from './library/open-library';
import { nodeDisk } from './node-disk';
import { safeFile } from './safe-file';
import { accessShape, settingsShape } from './saved-shape';
import { openSavedValue } from './saved-value';
import type { SavedValue } from './saved-value';
import { settingsStore } from './settings-store';
import type { SettingsStore } from './settings-store';

/** All that is saved. */
export interface Storage {
  readonly settings: SettingsStore;
  readonly library: LibraryStore;
  /** What the lock of the desk is checked against. */
  readonly access: SavedValue<SavedAccess>;
  /** What staff should know about the saved files. */
  readonly notices: () => readonly StorageNotice[];
  /** The folder of it all, and what it is written with. */
  readonly place: LibraryPlace;
}

const noGuesses = { wrong: 0, lastWallMs: 0, lastUptimeMs: 0 };

/** The lock before the first set-up. */
const noAccess: SavedAccess = { secrets: null, pinGuesses: noGuesses, ownerCodeGuesses: noGuesses };

/** Opens all saved files below `folder`; always succeeds, and the notices tell what is wrong. */
export async function openStorage(folder: string, log: Log): Promise<Storage> {
  const place: LibraryPlace = {
    folder,
    disk: nodeDisk,
    waiting: { nowMs: () => performance.now(), wait: (ms) => wait(ms) },
    now: () => new Date(),
    log,
  };
  // First: what a kill left of a restore is put right with them when the library opens.
  const settings = await openSavedValue({
    file: 'settings',
    safeFile: safeFile({ ...place, names: fileNames('settings') }, settingsShape),
    builtIn: defaultSettings,
    writeFirst: false,
  });
  const [access, library] = await Promise.all([
    openSavedValue({
      file: 'access',
      safeFile: safeFile({ ...place, names: fileNames('access') }, accessShape),
      builtIn: noAccess,
      writeFirst: false,
    }),
    openLibrary(place, settings),
  ]);
  return {
    settings: settingsStore(settings),
    library,
    access,
    place,
    notices: () => [...settings.notices, ...access.notices, ...library.notices()],
  };
}
