import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Disk } from '../../../electron/main/storage/disk';
import { nodeDisk } from '../../../electron/main/storage/node-disk';
import { safeFile } from '../../../electron/main/storage/safe-file';
import type { SavedShape } from '../../../electron/main/storage/saved-shape';
import { temporaryFolder } from './temporary-folder';
import { testPlace } from './test-place';

/** The smallest thing worth saving. */
export interface Count {
  readonly count: number;
}

export const shape: SavedShape<Count> = {
  format: 1,
  migrations: [],
  schema: z.strictObject({ count: z.int() }),
};

export const main = 'routines.json';
export const savedAt = '2026-08-06T06:00:00.000Z';

export function opened(folder: string, disk: Disk = nodeDisk) {
  const place = testPlace(folder, disk);
  return { file: safeFile(place, shape), log: place.log };
}

/** A folder after so many saves, of 1, 2, 3 … */
export async function folderAfter(saves: number): Promise<string> {
  const folder = await temporaryFolder();
  const { file } = opened(folder);
  await file.read();
  for (let count = 1; count <= saves; count += 1) {
    await file.write({ count });
  }
  return folder;
}

export const contents = (folder: string, name: string) => readFile(join(folder, name));
export const namesIn = async (folder: string) => (await readdir(folder)).sort();

export async function seqOf(folder: string): Promise<number> {
  return z.object({ seq: z.int() }).parse(JSON.parse((await contents(folder, main)).toString()))
    .seq;
}
