import { join } from 'node:path';
import { errorCode } from './error-code';
import type { Place } from './place';

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
    await removeAll(place, present.filter(names.isTemporary));
    return present;
  } catch (cause) {
    log.error(`${folder} cannot be read.`, cause);
    return errorCode(cause) === 'ENOENT' ? [] : undefined;
  }
}

/** Removes the oldest backups beyond those kept; what cannot be removed is tried again next time. */
export async function pruned(place: Place, backups: readonly number[]): Promise<readonly number[]> {
  const fromNewest = [...backups].sort((one, other) => other - one);
  const old = fromNewest.slice(keptBackups);
  const left = await removeAll(place, old.map(place.names.backup));
  return [
    ...fromNewest.slice(0, keptBackups),
    ...old.filter((number) => left.includes(place.names.backup(number))),
  ];
}

/** Removes files; answers with the names of those that are still there. */
async function removeAll(
  { disk, folder, log }: Place,
  names: readonly string[],
): Promise<readonly string[]> {
  const left: string[] = [];
  for (const name of names) {
    try {
      await disk.remove(join(folder, name));
    } catch (cause) {
      if (errorCode(cause) !== 'ENOENT') {
        log.warn(`${name} could not be removed (${errorCode(cause)}).`);
        left.push(name);
      }
    }
  }
  return left;
}
