import { Low } from 'lowdb';
import { done, refused } from '../../../src/contract/outcome';
import type { Outcome } from '../../../src/contract/outcome';
import type { StorageNotice, StoredFile } from '../../../src/contract/storage-notice';
import type { SafeFile } from './safe-file';
import { SaveFailure } from './save-failure';

/** What a saved value is opened with. */
export interface SavedValueParts<T> {
  readonly file: StoredFile;
  readonly safeFile: SafeFile<T>;
  /** Used when nothing is saved; never written over a file that could not be read. */
  readonly builtIn: T;
  /** Write the built-in value when nothing was ever saved. */
  readonly writeFirst: boolean;
}

/** A value of which memory always holds what the disk holds. */
export interface SavedValue<T> {
  readonly current: () => T;
  /** What staff should know about the file. */
  readonly notices: readonly StorageNotice[];
  /**
   * Changes and saves; answered when the new value is on the disk. On any refusal memory and disk
   * keep the old value. Changes wait for each other, so each sees what the one before left.
   */
  readonly change: (next: (current: T) => Outcome<T>) => Promise<Outcome<T>>;
}

/** Opens a saved value; whatever the disk holds, there is a value afterwards. */
export async function openSavedValue<T>(parts: SavedValueParts<T>): Promise<SavedValue<T>> {
  const { safeFile, builtIn } = parts;
  const low = new Low<T>(safeFile, builtIn);
  await low.read();
  let current = low.data;
  let queue: Promise<unknown> = Promise.resolve();

  async function save(value: T): Promise<Outcome<T>> {
    try {
      low.data = value;
      await low.write();
      current = value;
      return done(value);
    } catch (cause) {
      low.data = current;
      if (cause instanceof SaveFailure) {
        return refused(cause.reason === 'locked' ? 'read-only' : 'cannot-save');
      }
      throw cause;
    }
  }

  async function changed(next: (current: T) => Outcome<T>): Promise<Outcome<T>> {
    const outcome = next(current);
    return outcome.kind === 'done' ? save(outcome.value) : outcome;
  }

  const firstSave = mustSaveAtOnce(parts) ? await save(current) : done(current);
  return {
    current: () => current,
    notices: [
      ...noticesOf(parts),
      ...(firstSave.kind === 'refused' ? [{ kind: 'cannot-save', file: parts.file } as const] : []),
    ],
    change: (next) => {
      const change = queue.then(() => changed(next));
      queue = change.catch(() => undefined);
      return change;
    },
  };
}

/** A restored value becomes the main file again; a first one is written where that is wanted. */
function mustSaveAtOnce<T>({ safeFile, writeFirst }: SavedValueParts<T>): boolean {
  const { kind } = safeFile.found();
  return kind === 'restored' || (kind === 'fresh' && writeFirst);
}

function noticesOf<T>({ file, safeFile }: SavedValueParts<T>): readonly StorageNotice[] {
  const found = safeFile.found();
  switch (found.kind) {
    case 'loaded':
    case 'fresh':
      return [];
    case 'restored':
      return [{ kind: 'restored-from-backup', file }];
    case 'lost':
      return [{ kind: 'bad-file-kept', file, keptAs: found.keptAs }];
    case 'newer':
      return [{ kind: 'newer-format', file }];
    case 'unreadable':
      return [{ kind: 'cannot-read', file }];
  }
}
