import { setTimeout as wait } from 'node:timers/promises';
import { starterRoutines } from '../../../src/circuit/starter-routines';
import { defaultSettings } from '../../../src/contract/settings';
import type { StoredFile } from '../../../src/contract/storage-notice';
import type { Log } from '../health/log';
import { fileNames } from './file-names';
import { nodeDisk } from './node-disk';
import type { Place } from './place';
import { routineStore } from './routine-store';
import type { RoutineStore } from './routine-store';
import { safeFile } from './safe-file';
import { routinesShape, settingsShape } from './saved-shape';
import { openSavedValue } from './saved-value';
import { settingsStore } from './settings-store';
import type { SettingsStore } from './settings-store';

/** All that is saved. */
export interface Storage {
  readonly settings: SettingsStore;
  readonly routines: RoutineStore;
}

/** Opens all saved files below `folder`; always succeeds, and the stores' notices tell what is wrong. */
export async function openStorage(folder: string, log: Log): Promise<Storage> {
  const [settings, routines] = await Promise.all([
    openSavedValue({
      file: 'settings',
      safeFile: safeFile(placeOf('settings', folder, log), settingsShape),
      builtIn: defaultSettings,
      writeFirst: false,
    }),
    openSavedValue({
      file: 'routines',
      safeFile: safeFile(placeOf('routines', folder, log), routinesShape),
      builtIn: { routines: starterRoutines() },
      writeFirst: true,
    }),
  ]);
  return { settings: settingsStore(settings), routines: routineStore(routines) };
}

function placeOf(file: StoredFile, folder: string, log: Log): Place {
  return {
    folder,
    names: fileNames(file),
    disk: nodeDisk,
    waiting: { nowMs: () => performance.now(), wait: (ms) => wait(ms) },
    now: () => new Date(),
    log,
  };
}
