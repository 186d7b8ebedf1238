import { join } from 'node:path';
import { errorCode } from './error-code';
import { mostFileBytes } from './most-file-bytes';
import type { Place } from './place';
import { removeFiles } from './remove-files';

/** So many earlier versions stay beside the main file. */
const keptBackups = 3;

/**
 * The names in the folder, after unfinished files of an earlier run were removed; undefined when the
 * folder cannot be looked into. A folder that cannot be made counts as empty: saves will tell.
 */
export async function openFolder(place: Place): Promise<readonly string[] | undefined> {
  const { disk, folder, names, log } = place;
  try {
    await disk.makeFolder(folder);
  } catch (cause) {
    log.error(`${folder} cannot be made.`, cause);
  }
  try {
    const present = await disk.namesIn(folder);
    await removeFiles(place, present.filter(names.isTemporary));
    return present;
  } catch (cause) {
    log.error(`${folder} cannot be read.`, cause);
    return errorCode(cause) === 'ENOENT' ? [] : undefined;
  }
}

/** The numbers of the backups among names. */
export function backupsAmong({ names }: Place, present: readonly string[]): readonly number[] {
  return present.map(names.backupSeq).filter((number) => number !== undefined);
}

/**
 * Clears up after a kill in the middle of a save, beside a good main file of number `seq`: backups
 * beyond those kept, and a second name that the main file was given for a save that never came.
 */
export async function tidiedBackups(
  place: Place,
  backups: readonly number[],
  seq: number,
): Promise<readonly number[]> {
  const doubles: number[] = [];
  for (const number of backups.filter((backup) => backup > seq)) {
    if (await isDouble(place, place.names.backup(number))) {
      doubles.push(number);
    }
  }
  await removeFiles(place, doubles.map(place.names.backup));
  return pruned(
    place,
    backups.filter((number) => !doubles.includes(number)),
  );
}

/** Compared byte for byte: after a repair by hand a backup may be newer than the main file. */
async function isDouble({ disk, folder, names }: Place, backup: string): Promise<boolean> {
  try {
    const [one, other] = await Promise.all(
      [backup, names.main].map((name) => disk.read(join(folder, name), mostFileBytes)),
    );
    return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
  } catch {
    return false;
  }
}

/** Removes the oldest backups beyond those kept; what cannot be removed is tried again next time. */
export async function pruned(place: Place, backups: readonly number[]): Promise<readonly number[]> {
  const fromNewest = [...backups].sort((one, other) => other - one);
  const old = fromNewest.slice(keptBackups);
  const left = await removeFiles(place, old.map(place.names.backup));
  return [
    ...fromNewest.slice(0, keptBackups),
    ...old.filter((number) => left.includes(place.names.backup(number))),
  ];
}
