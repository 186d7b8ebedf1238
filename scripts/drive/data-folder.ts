import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sealed } from '../../electron/main/storage/envelope';
import { fileNames } from '../../electron/main/storage/file-names';
import { buildLibrary } from '../../electron/main/storage/library/write-library';
import { nodeDisk } from '../../electron/main/storage/node-disk';
import type { Routine } from '../../src/circuit/routine';
import { settingsFormat } from '../../src/contract/saved-shapes';
import type { Settings } from '../../src/contract/settings';

/** What a data folder holds before the app starts; what is left out was never saved. */
export interface SavedData {
  /** Each in its first version. */
  readonly routines?: readonly Routine[];
  /** How many of them the wall offers, from the first on; all where it is left out. */
  readonly offered?: number;
  readonly settings?: Settings;
}

/** When everything was saved. */
const savedAt = '2025-01-06T06:00:00.000Z';

/** Where the app keeps its saved files below its data folder. */
export function savedFolder(dataFolder: string): string {
  return join(dataFolder, 'saved');
}

/** The file of a routine's version in a data folder. */
export function versionFile(dataFolder: string, routineId: string, version: number): string {
  const folder = join(savedFolder(dataFolder), 'library', 'routines', `r-${routineId}`);
  return join(folder, `${version}.json`);
}

/** Makes an empty data folder of its own, below `parent` or where temporary things go. */
export async function makeDataFolder(parent: string = tmpdir()): Promise<string> {
  return mkdtemp(join(parent, 'backline-data-'));
}

/** Writes the saved files as the app itself would have. */
export async function writeSavedData(dataFolder: string, data: SavedData): Promise<void> {
  const folder = savedFolder(dataFolder);
  await mkdir(folder, { recursive: true });
  if (data.routines !== undefined) {
    await writeLibrary(folder, data.routines, data.offered ?? data.routines.length);
  }
  if (data.settings !== undefined) {
    const text = sealed(data.settings, { format: settingsFormat, seq: 1, savedAt });
    await writeFile(join(folder, fileNames('settings').main), text);
  }
}

/** Removes a data folder; the app that used it has ended. */
export async function removeDataFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function writeLibrary(
  folder: string,
  routines: readonly Routine[],
  offered: number,
): Promise<void> {
  const silent = () => undefined;
  const place = {
    folder,
    disk: nodeDisk,
    waiting: { nowMs: () => performance.now(), wait: (ms: number) => wait(ms) },
    now: () => new Date(savedAt),
    log: { info: silent, warn: silent, error: silent },
  };
  await buildLibrary(place, {
    routines: routines.map((routine) => [
      { version: 1, savedAt, savedBy: '', reason: '', routine },
    ]),
    shelf: { offered: routines.slice(0, offered).map(({ id }) => id), archived: [], deleted: [] },
  });
}
