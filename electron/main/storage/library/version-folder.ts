import { basename, join } from 'node:path';
import type { Adapter } from 'lowdb';
import type { RoutineVersion } from '../../../../src/contract/library';
import { errorCode } from '../error-code';
import { readSavedFile } from '../read-file';
import { SaveFailure } from '../save-failure';
import type { LibraryPlace } from './library-place';
import { namesIn } from './names-in';
import { sealedVersion, versionShape } from './saved-version';
import { versionToDrop } from './thinned';
import { badVersionName, badVersionOf, versionName, versionOf } from './version-names';
import { withoutTemporaries } from './without-temporaries';
import { writeNew } from './write-new';

/**
 * What is wrong with a routine's files. `restored`: its newest version was bad, an older one is in
 * use. `lost`: none is good, `keptAs` is the newest set
 * aside, below the folder of all routines. `newer`: its newest is of a newer program. `unreadable`: the system
 * cannot read it, or cannot set it aside.
 */
export type VersionTrouble =
  | { readonly kind: 'restored' | 'newer' | 'unreadable' }
  | { readonly kind: 'lost'; readonly keptAs: string };

/** A version, or why there is none; undefined where it is gone or was set aside. */
type VersionContent = RoutineVersion | 'newer' | 'unreadable' | undefined;

/**
 * The versions of one routine, as an adapter of lowdb: reading finds the newest good one, writing
 * adds a file and changes none. The older versions are the backups.
 */
export class VersionFolder implements Adapter<RoutineVersion | null> {
  readonly #place: LibraryPlace;
  readonly #routineId: string;
  #versions: readonly number[];
  #highest: number;
  #trouble: VersionTrouble | undefined;

  /** Nothing is touched before `read`. A version that was `written` just now need not be read. */
  constructor(place: LibraryPlace, routineId: string, written?: number) {
    this.#place = place;
    this.#routineId = routineId;
    this.#versions = written === undefined ? [] : [written];
    this.#highest = written ?? 0;
  }

  get trouble(): VersionTrouble | undefined {
    return this.#trouble;
  }

  /** True where nothing may be written, since what is there is not known. */
  get isLocked(): boolean {
    return this.#trouble?.kind === 'newer' || this.#trouble?.kind === 'unreadable';
  }

  /** True where there is, and was, no version at all: it is no routine. */
  get isEmpty(): boolean {
    return this.#highest === 0 && !this.isLocked;
  }

  /** The number that the next version gets; never one that was there before. */
  get nextVersion(): number {
    return this.#highest + 1;
  }

  /** The newest good version; null when there is none. */
  async read(): Promise<RoutineVersion | null> {
    const found = await finishedIn(this.#place);
    if (found === undefined) {
      this.#trouble = { kind: 'unreadable' };
      return null;
    }
    this.#versions = found.map(versionOf).filter(isNumber).sort(rising);
    this.#highest = Math.max(0, ...this.#versions, ...found.map(badVersionOf).filter(isNumber));
    for (const version of this.#versions.toReversed()) {
      const newest = await this.#contentOf(version);
      if (newest === 'newer' || newest === 'unreadable') {
        this.#trouble = { kind: newest };
        return null;
      }
      if (newest !== undefined) {
        this.#trouble = version < this.#highest ? { kind: 'restored' } : undefined;
        return newest;
      }
      this.#versions = this.#versions.filter((other) => other !== version);
    }
    this.#trouble =
      this.#highest > 0 ? { kind: 'lost', keptAs: await newestBad(this.#place) } : undefined;
    return null;
  }

  /** Answers when the version is on the disk; throws `SaveFailure` when it is not. */
  async write(version: RoutineVersion | null): Promise<void> {
    if (this.isLocked || version === null) {
      throw new SaveFailure('locked');
    }
    const { disk, folder, log } = this.#place;
    // A number is never used twice, not even after a save that failed half-way.
    this.#highest = Math.max(this.#highest, version.version);
    try {
      await disk.makeFolder(folder);
      await writeNew(this.#place, versionName(version.version), sealedVersion(version));
    } catch (cause) {
      log.error(`Version ${version.version} of ${this.#routineId} could not be saved.`, cause);
      throw new SaveFailure('disk', { cause });
    }
    this.#trouble = undefined;
    this.#versions = await thinned(this.#place, [...this.#versions, version.version]);
  }

  /** All good versions, the newest first. */
  async all(): Promise<readonly RoutineVersion[]> {
    const found = await Promise.all(
      this.#versions.toReversed().map((version) => this.#contentOf(version)),
    );
    return found.filter((version) => typeof version === 'object');
  }

  async #contentOf(version: number): Promise<VersionContent> {
    const content = await readSavedFile(this.#place, versionName(version), versionShape);
    switch (content.kind) {
      case 'absent':
        return undefined;
      case 'newer':
      case 'unreadable':
        return content.kind;
      case 'bad':
        return setAside(this.#place, version, content.reason);
      case 'good': {
        const { data, seq, savedAt } = content;
        return data.routine.id === this.#routineId && seq === version
          ? { version, savedAt, ...data }
          : setAside(this.#place, version, 'it is another routine’s or version’s');
      }
    }
  }
}

/** The names in the folder, without what an earlier run left unfinished; undefined on a failure. */
async function finishedIn(place: LibraryPlace): Promise<readonly string[] | undefined> {
  const names = await namesIn(place);
  return names && withoutTemporaries(place, names);
}

/** The newest version that was set aside, as staff find it: below the folder of all routines. */
async function newestBad(place: LibraryPlace): Promise<string> {
  const bad = ((await namesIn(place)) ?? []).filter((name) => badVersionOf(name) !== undefined);
  const [newest = ''] = bad.sort((a, b) => (badVersionOf(b) ?? 0) - (badVersionOf(a) ?? 0));
  return join(basename(place.folder), newest);
}

/** Keeps a damaged version under another name; it is not deleted. */
async function setAside(
  { disk, folder, now, log }: LibraryPlace,
  version: number,
  reason: string,
): Promise<'unreadable' | undefined> {
  const name = versionName(version);
  const keptAs = badVersionName(version, now().toISOString());
  log.error(`${join(folder, name)} is damaged: ${reason}. Kept as ${keptAs}.`);
  try {
    await disk.rename(join(folder, name), join(folder, keptAs));
    return undefined;
  } catch (cause) {
    log.error(`${name} cannot be set aside (${errorCode(cause)}).`);
    return 'unreadable';
  }
}

/** Lets go of versions while there are too many; what cannot be removed is tried again later. */
async function thinned(
  { disk, folder, log }: LibraryPlace,
  versions: readonly number[],
): Promise<readonly number[]> {
  let kept = versions;
  // More than one after a kill between a save and its thinning.
  for (let drop = versionToDrop(kept); drop !== undefined; drop = versionToDrop(kept)) {
    const dropped = drop;
    try {
      await disk.remove(join(folder, versionName(dropped)));
    } catch (cause) {
      // One that was set aside as damaged is gone already.
      if (errorCode(cause) !== 'ENOENT') {
        log.warn(`${versionName(dropped)} could not be removed (${errorCode(cause)}).`);
        return kept;
      }
    }
    kept = kept.filter((version) => version !== dropped);
  }
  return kept;
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined;
}

function rising(one: number, other: number): number {
  return one - other;
}
