import { join } from 'node:path';
import { errorCode } from './error-code';
import type { Place } from './place';
import { readSavedFile } from './read-file';
import type { FileContent } from './read-file';
import type { SavedShape } from './saved-shape';

/**
 * What was found of a concern. `loaded`: the main file. `restored`: the newest good backup, since
 * the main file was bad or gone. `fresh`: nothing was ever saved. `lost`: nothing readable is left,
 * `keptAs` names the newest file set aside. `newer`: saved by a newer program. `unreadable`: there
 * is something that the system cannot read, or that is bad and cannot be set aside; nothing may be
 * written over it.
 */
export type Found<T> =
  | { readonly kind: 'loaded'; readonly data: T; readonly seq: number }
  | { readonly kind: 'restored'; readonly data: T }
  | { readonly kind: 'fresh' }
  | { readonly kind: 'lost'; readonly keptAs: string }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

interface Searched<T> {
  readonly name: string;
  readonly content: FileContent<T>;
}

/**
 * Looks for the newest data among a concern's files (`present`: the names in its folder): the main
 * file, or else its backups from the newest. Damaged files on the way are set aside, never deleted.
 */
export async function findNewest<T>(
  place: Place,
  shape: SavedShape<T>,
  present: readonly string[],
): Promise<Found<T>> {
  const searched = await search(place, shape, present);
  const newest = searched.at(-1)?.content;
  const kind = newest?.kind;
  if (kind === 'newer' || kind === 'unreadable') {
    return { kind };
  }
  const setAside = await setBadAside(place, searched, present);
  if (setAside.kind === 'failed') {
    return { kind: 'unreadable' };
  }
  if (newest?.kind === 'good') {
    const { data, seq } = newest;
    return searched.length === 1 ? { kind: 'loaded', data, seq } : { kind: 'restored', data };
  }
  const keptAs = [...present.filter(place.names.isBad), ...setAside.names].sort().at(-1);
  return keptAs === undefined ? { kind: 'fresh' } : { kind: 'lost', keptAs };
}

/** Reads the main file and its backups from the newest, up to the first that is not bad or gone. */
async function search<T>(
  place: Place,
  shape: SavedShape<T>,
  present: readonly string[],
): Promise<readonly Searched<T>[]> {
  const searched: Searched<T>[] = [];
  for (const name of [place.names.main, ...backupsFromNewest(place, present)]) {
    const content = await readSavedFile(place, name, shape);
    searched.push({ name, content });
    if (content.kind === 'unreadable') {
      place.log.error(`${name} cannot be read (${content.code}).`);
    }
    if (content.kind !== 'bad' && content.kind !== 'absent') {
      return searched;
    }
  }
  return searched;
}

function backupsFromNewest({ names }: Place, present: readonly string[]): readonly string[] {
  return present
    .map(names.backupSeq)
    .filter((seq) => seq !== undefined)
    .sort((one, other) => other - one)
    .map(names.backup);
}

type SetAside =
  { readonly kind: 'done'; readonly names: readonly string[] } | { readonly kind: 'failed' };

async function setBadAside(
  { disk, folder, names, now, log }: Place,
  searched: readonly Searched<unknown>[],
  present: readonly string[],
): Promise<SetAside> {
  const taken = new Set(present);
  const kept: string[] = [];
  for (const { name, content } of searched) {
    if (content.kind === 'bad') {
      const keptAs = freeName(names.bad(now().toISOString()), taken);
      log.error(`${name} is damaged: ${content.reason}. Kept as ${keptAs}.`);
      try {
        await disk.rename(join(folder, name), join(folder, keptAs));
      } catch (cause) {
        log.error(`${name} cannot be set aside (${errorCode(cause)}).`);
        return { kind: 'failed' };
      }
      taken.add(keptAs);
      kept.push(keptAs);
    }
  }
  return { kind: 'done', names: kept };
}

/** A rename would replace what has the name already, so a taken name gets a number. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) {
    name = `${wanted}-${number}`;
  }
  return name;
}
