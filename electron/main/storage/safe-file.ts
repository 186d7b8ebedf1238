import type { Adapter } from 'lowdb';
import { sealed } from './envelope';
import { findNewest } from './find-newest';
import type { Found } from './find-newest';
import type { Place } from './place';
import { SaveFailure } from './save-failure';
import type { SavedShape } from './saved-shape';
import { backupsAmong, openFolder, pruned, tidiedBackups } from './tidy-folder';
import { writeSafely } from './write-safely';

/** One concern's file, as an adapter of lowdb. Saves of one file wait for each other. */
export interface SafeFile<T> extends Adapter<T> {
  /** Finds the newest good data; null when there is none. To be called once, before any write. */
  readonly read: () => Promise<T | null>;
  /** Answers when the data is on the disk; throws `SaveFailure` when it is not. */
  readonly write: (data: T) => Promise<void>;
  /** What `read` found. */
  readonly found: () => Found<T>;
}

/** The safe file of one concern; nothing is touched before `read`. */
export function safeFile<T>(place: Place, shape: SavedShape<T>): SafeFile<T> {
  let found: Found<T> = { kind: 'unreadable' };
  let seq = 0;
  let backups: readonly number[] = [];
  let queue: Promise<unknown> = Promise.resolve();

  async function read(): Promise<T | null> {
    const present = await openFolder(place);
    if (present === undefined) {
      return null;
    }
    found = await findNewest(place, shape, present);
    const seen = backupsAmong(place, present);
    seq = Math.max(0, ...seen, found.kind === 'loaded' ? found.seq : 0);
    const left = backupsAmong(place, (await openFolder(place)) ?? []);
    backups = found.kind === 'loaded' ? await tidiedBackups(place, left, found.seq) : left;
    return found.kind === 'loaded' || found.kind === 'restored' ? found.data : null;
  }

  async function write(data: T): Promise<void> {
    if (found.kind === 'newer' || found.kind === 'unreadable') {
      throw new SaveFailure('locked');
    }
    // A number is never used twice, not even after a save that failed half-way.
    seq += 1;
    const savedAt = place.now().toISOString();
    const text = sealed(data, { format: shape.format, seq, savedAt });
    try {
      await place.disk.makeFolder(place.folder);
      const isKept = await writeSafely(place, text, place.names.backup(seq));
      backups = await pruned(place, isKept ? [...backups, seq] : backups);
    } catch (cause) {
      place.log.error(`${place.names.main} could not be saved.`, cause);
      throw new SaveFailure('disk', { cause });
    }
  }

  return {
    read,
    write: (data) => {
      const written = queue.then(() => write(data));
      queue = written.catch(() => undefined);
      return written;
    },
    found: () => found,
  };
}
