import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealed } from '../../electron/main/storage/envelope';
import { fileNames } from '../../electron/main/storage/file-names';
import type { Routine } from '../../src/circuit/routine';
import { routinesFormat, settingsFormat } from '../../src/contract/saved-shapes';
import type { Settings } from '../../src/contract/settings';

/** What a data folder holds before the app starts; what is left out was never saved. */
export interface SavedData {
  readonly routines?: readonly Routine[];
  readonly settings?: Settings;
}

/** Where the app keeps its saved files below its data folder. */
export function savedFolder(dataFolder: string): string {
  return join(dataFolder, 'saved');
}

/** Makes an empty data folder of its own, below `parent` or where temporary things go. */
export async function makeDataFolder(parent: string = tmpdir()): Promise<string> {
  return mkdtemp(join(parent, 'backline-data-'));
}

/** Writes the saved files as the app itself would have, in its own envelope. */
export async function writeSavedData(dataFolder: string, data: SavedData): Promise<void> {
  const folder = savedFolder(dataFolder);
  await mkdir(folder, { recursive: true });
  if (data.routines !== undefined) {
    const text = envelopeOf({ routines: data.routines }, routinesFormat);
    await writeFile(join(folder, fileNames('routines').main), text);
  }
  if (data.settings !== undefined) {
    const text = envelopeOf(data.settings, settingsFormat);
    await writeFile(join(folder, fileNames('settings').main), text);
  }
}

/** Removes a data folder; the app that used it has ended. */
export async function removeDataFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

function envelopeOf(data: unknown, format: number): string {
  return sealed(data, { format, seq: 1, savedAt: '2025-01-06T06:00:00.000Z' });
}
