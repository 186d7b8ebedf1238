import { join } from 'node:path';
import { Low } from 'lowdb';
import type { RoutineVersion } from '../../../../src/contract/library';
import type { StorageNotice } from '../../../../src/contract/storage-notice';
import { inTurns } from './in-turns';
import { placeIn } from './library-place';
import type { LibraryPlace } from './library-place';
import { routineFolderName } from './routine-folder-name';
import { VersionFolder } from './version-folder';
import type { VersionTrouble } from './version-folder';

/** A routine's newest version as lowdb holds it; null before it is read and where none is good. */
interface Entry {
  readonly low: Low<RoutineVersion | null>;
  readonly folder: VersionFolder;
  readonly isRead: boolean;
}

/** The routines on the disk, each read when it is first needed: a start reads only what it shows. */
export class RoutineIndex {
  readonly #place: LibraryPlace;
  readonly #entries = new Map<string, Entry>();

  /** The routines that have a folder in the folder of `place`. */
  constructor(place: LibraryPlace, routineIds: readonly string[]) {
    this.#place = place;
    for (const routineId of routineIds) {
      this.#entries.set(routineId, this.#entryOf(routineId));
    }
  }

  /** Takes over versions that were just written, each the only one of its routine. */
  takeOver(written: readonly RoutineVersion[]): void {
    for (const version of written) {
      const { id } = version.routine;
      this.#entries.set(id, this.#entryOf(id, version));
    }
  }

  /** Of all routines that have a folder. */
  ids(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(routineId: string): boolean {
    return this.#entries.has(routineId);
  }

  /** The newest version if it was read before; undefined otherwise, and where none is good. */
  known(routineId: string): RoutineVersion | undefined {
    return this.#entries.get(routineId)?.low.data ?? undefined;
  }

  /** Reads what was not read before; the newest versions of those that have a good one. */
  async load(routineIds: readonly string[]): Promise<readonly RoutineVersion[]> {
    const versions = await inTurns(routineIds, (routineId) => this.#read(routineId));
    return versions.filter((version) => version !== null);
  }

  /** All good versions, the newest first. */
  async versions(routineId: string): Promise<readonly RoutineVersion[]> {
    await this.#read(routineId);
    return (await this.#entries.get(routineId)?.folder.all()) ?? [];
  }

  /** The number that the next version of a routine gets; it has been loaded before. */
  nextVersion(routineId: string): number {
    return this.#entries.get(routineId)?.folder.nextVersion ?? 1;
  }

  /** True where a routine that was loaded before cannot be saved, since its files are not known. */
  isLocked(routineId: string): boolean {
    return this.#entries.get(routineId)?.folder.isLocked === true;
  }

  /** Adds a version; answers when it is on the disk and throws `SaveFailure` when it is not. */
  async save(version: RoutineVersion): Promise<void> {
    const { id } = version.routine;
    const entry = this.#entries.get(id) ?? this.#entryOf(id);
    const before = entry.low.data;
    try {
      entry.low.data = version;
      await entry.low.write();
    } catch (cause) {
      entry.low.data = before;
      throw cause;
    }
    this.#entries.set(id, { ...entry, isRead: true });
  }

  /** Forgets routines whose files were taken back; what is left of them is read with the next load. */
  forget(routineIds: readonly string[]): void {
    for (const routineId of routineIds) {
      this.#entries.set(routineId, this.#entryOf(routineId));
    }
  }

  /** Forgets routines that are gone for good. */
  drop(routineIds: readonly string[]): void {
    for (const routineId of routineIds) {
      this.#entries.delete(routineId);
    }
  }

  /** What staff should know about the routines read so far. */
  notices(): readonly StorageNotice[] {
    return [...this.#entries.values()].flatMap(noticesOf);
  }

  async #read(routineId: string): Promise<RoutineVersion | null> {
    const entry = this.#entries.get(routineId);
    if (entry === undefined || entry.isRead) {
      return entry?.low.data ?? null;
    }
    await entry.low.read();
    if (entry.folder.isEmpty) {
      this.#entries.delete(routineId);
      return null;
    }
    // What the system would not open may open the next time.
    this.#entries.set(routineId, { ...entry, isRead: !entry.folder.isLocked });
    return entry.low.data;
  }

  #entryOf(routineId: string, written?: RoutineVersion): Entry {
    const place = placeIn(this.#place, join(this.#place.folder, routineFolderName(routineId)));
    const folder = new VersionFolder(place, routineId, written?.version);
    const low = new Low<RoutineVersion | null>(folder, written ?? null);
    return { low, folder, isRead: written !== undefined };
  }
}

function noticesOf({ folder }: Entry): readonly StorageNotice[] {
  const { trouble } = folder;
  return trouble === undefined ? [] : [noticeOf(trouble)];
}

function noticeOf(trouble: VersionTrouble): StorageNotice {
  const file = 'routines';
  switch (trouble.kind) {
    case 'restored':
      return { kind: 'restored-from-backup', file };
    case 'lost':
      return { kind: 'bad-file-kept', file, keptAs: trouble.keptAs };
    case 'newer':
      return { kind: 'newer-format', file };
    case 'unreadable':
      return { kind: 'cannot-read', file };
  }
}
