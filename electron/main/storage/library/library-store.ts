import { join } from 'node:path';
import type { Routine } from '../../../../src/circuit/routine';
import type { DeskSave, RoutineToSave } from '../../../../src/contract/desk-calls';
import type { Draft, Library, RoutineVersion, Shelf } from '../../../../src/contract/library';
import { mostDeleted, mostRoutines } from '../../../../src/contract/library-schema';
import { done, refused } from '../../../../src/contract/outcome';
import type { Outcome } from '../../../../src/contract/outcome';
import type { SavedDraft, SavedShelf } from '../../../../src/contract/saved-shapes';
import type { StorageNotice } from '../../../../src/contract/storage-notice';
import { SaveFailure } from '../save-failure';
import { renameDraft } from './draft-files';
import { routinesFolder } from './library-names';
import type { LibraryParts, Together } from './library-parts';
import { LongDeleted } from './long-deleted';
import { canRun, problemOf } from './may-save';
import { refusalOf } from './refusal-of';
import { routineFolderName } from './routine-folder-name';
import { saveAll, undoLeft } from './save-together';
import { offeredLast, settledShelf, withDeleted, withoutDeleted } from './shelf-changes';

/**
 * A clinic's routines: their versions, what the wall offers, and unsaved work. Changes wait for each
 * other, so each sees what the one before left.
 */
export class LibraryStore {
  readonly #parts: LibraryParts;
  readonly #longDeleted: LongDeleted;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(parts: LibraryParts) {
    this.#parts = parts;
    this.#longDeleted = new LongDeleted(parts);
    this.#longDeleted.among(parts.shelf.current().deleted);
  }

  /** What the wall offers, in order; a routine that breaks its bounds is left out. */
  offered(): readonly Routine[] {
    return this.#onShelf().filter(canRun);
  }

  notices(): readonly StorageNotice[] {
    const { notices, shelf, index } = this.#parts;
    const unfit = this.#onShelf().filter((routine) => !canRun(routine));
    return [...notices(), ...shelf.notices, ...index.notices(), ...unfit.map(leftOut)];
  }

  /** The shelf with what was deleted. */
  savedShelf(): SavedShelf {
    return this.#parts.shelf.current();
  }

  /**
   * Every listed routine's versions, the newest first, one routine after the other. One that cannot
   * be read is left out, with a line in the log; throws `SaveFailure` where nothing can be read now.
   */
  async *histories(): AsyncGenerator<readonly RoutineVersion[]> {
    const { place } = this.#parts;
    for (const routineId of this.#listed()) {
      const versions = await this.versions(routineId);
      if (versions.kind === 'done') {
        yield versions.value;
      } else if (versions.problem === 'not-found') {
        place.log.warn(`${routineId} cannot be read and is left out.`);
      } else {
        throw new SaveFailure('disk');
      }
    }
  }

  /** Everything that is listed; read from the disk where it was not before. */
  async whole(): Promise<Library> {
    const { index, shelf, drafts } = this.#parts;
    await this.#clearDeleted();
    // In turn: reading clears up unfinished files, and must not meet one that is being written.
    return this.#queued(async () => ({
      routines: await index.load(this.#listed()),
      shelf: shelfOf(shelf.current()),
      drafts: (await drafts.all()).filter(({ routine }) => this.#isListed(routine.id)),
    }));
  }

  /** Saves a routine as its next version; a new one is put last on the wall. */
  save(toSave: RoutineToSave, draft: DeskSave['draft'] = 'ends'): Promise<Outcome<RoutineVersion>> {
    const problem = problemOf(toSave.routine);
    return problem === undefined
      ? this.#inTurn(() => this.#saveNow(toSave, draft))
      : Promise.resolve(problem);
  }

  /**
   * Saves many routines, each as its next version whatever that is based on, the shelf and the
   * settings: all of it, or nothing after a refusal, a kill or a power cut.
   */
  saveTogether(together: Together): Promise<Outcome<undefined>> {
    const { routines, mayBreakBounds = false } = together;
    return this.#inTurn(async () => {
      const refusal = mayBreakBounds
        ? undefined
        : routines.map(({ routine }) => problemOf(routine)).find(Boolean);
      if (refusal !== undefined) {
        return refusal;
      }
      const { index, shelf } = this.#parts;
      const after = together.shelf(shelf.current());
      const all = [...index.ids(), ...routines.map(({ routine }) => routine.id)];
      if (isTooMuch(after, all)) {
        return refused('too-many');
      }
      return saveAll(this.#parts, together);
    });
  }

  /** Takes routines off the list, all or none; their files stay for a month. */
  remove(routineIds: readonly string[]): Promise<Outcome<undefined>> {
    const { index, shelf, now } = this.#parts;
    return this.#inTurn(async () => {
      if (!routineIds.every((id) => index.has(id) && this.#isListed(id))) {
        return refused('not-found');
      }
      if (shelf.current().deleted.length + routineIds.length > mostDeleted) {
        return refused('too-many');
      }
      // Not before it was last saved: a clock that was reset must not make this look long ago.
      const times = routineIds.flatMap((id) => index.known(id)?.savedAt ?? []);
      const deletedAt = [now().toISOString(), ...times].sort().at(-1) ?? now().toISOString();
      const outcome = await this.#changeShelf((shelf) => withDeleted(shelf, routineIds, deletedAt));
      return outcome.kind === 'refused' ? outcome : done(undefined);
    });
  }

  /** Puts deleted routines back on the list, all or none; the wall does not offer them. */
  bringBack(routineIds: readonly string[]): Promise<Outcome<readonly RoutineVersion[]>> {
    return this.#inTurn(async () => {
      if (routineIds.some((id) => this.#isListed(id))) {
        return refused('not-found');
      }
      if (this.#listed().length + routineIds.length > mostRoutines) {
        return refused('too-many');
      }
      const outcome = await this.#changeShelf((shelf) => withoutDeleted(shelf, routineIds));
      return outcome.kind === 'refused' ? outcome : done(await this.#parts.index.load(routineIds));
    });
  }

  setShelf(wanted: Shelf): Promise<Outcome<Shelf>> {
    return this.#inTurn(async () => {
      const settled = settledShelf(wanted, new Set(this.#listed()));
      await this.#parts.index.load(settled.offered);
      const outcome = await this.#changeShelf(({ deleted }) => ({ ...settled, deleted }));
      return outcome.kind === 'refused' ? outcome : done(shelfOf(outcome.value));
    });
  }

  /** All kept versions of a routine, the newest first. */
  versions(routineId: string): Promise<Outcome<readonly RoutineVersion[]>> {
    return this.#inTurn(async () => {
      const versions = this.#isListed(routineId) ? await this.#parts.index.versions(routineId) : [];
      return versions.length > 0 ? done(versions) : refused('not-found');
    });
  }

  keepDraft(draft: SavedDraft): Promise<Outcome<Draft>> {
    return this.#inTurn(async () => done(await this.#parts.drafts.keep(draft)));
  }

  dropDraft(routineId: string): Promise<Outcome<undefined>> {
    return this.#inTurn(async () => {
      await this.#parts.drafts.drop(routineId);
      return done(undefined);
    });
  }

  async #saveNow(
    { routine, basedOn, savedBy, reason }: RoutineToSave,
    draft: DeskSave['draft'],
  ): Promise<Outcome<RoutineVersion>> {
    const { index, drafts, now } = this.#parts;
    const { id } = routine;
    if (!this.#isListed(id)) {
      return refused('not-found');
    }
    await index.load([id]);
    const newest = index.known(id)?.version ?? 0;
    if (newest !== basedOn) {
      return refused('conflict');
    }
    if (newest === 0 && this.#listed().length >= mostRoutines) {
      return refused('too-many');
    }
    const version = index.nextVersion(id);
    const saved = { version, savedAt: now().toISOString(), savedBy, reason, routine };
    await index.save(saved);
    if (newest === 0) {
      await this.#changeShelf((shelf) => offeredLast(shelf, id));
    }
    // A draft that stays is older than what was saved, and says so by what it is based on.
    const settled = draft === 'ends' ? drafts.drop(id) : renameDraft(drafts, basedOn, saved);
    await settled.catch(() => undefined);
    return done(saved);
  }

  /** Removes for good what was deleted long ago; what cannot be removed is tried again later. */
  async #clearDeleted(): Promise<void> {
    const { place, shelf, drafts } = this.#parts;
    if (this.#longDeleted.among(shelf.current().deleted).length === 0) {
      return;
    }
    await this.#inTurn(async () => {
      // Looked at again: one may have been brought back while this waited.
      const old = this.#longDeleted.among(shelf.current().deleted);
      for (const id of old) {
        await place.disk.removeFolder(join(routinesFolder(place.folder), routineFolderName(id)));
        await drafts.drop(id);
      }
      this.#parts.index.drop(old);
      return this.#changeShelf((before) => withoutDeleted(before, old));
    });
  }

  #changeShelf(next: (shelf: SavedShelf) => SavedShelf): Promise<Outcome<SavedShelf>> {
    return this.#parts.shelf.change((shelf) => done(next(shelf)));
  }

  #inTurn<T>(action: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    return this.#queued(async () => {
      const readiness = await this.#parts.ready();
      return readiness.kind === 'refused'
        ? readiness
        : refusalOf(async () => {
            await undoLeft(this.#parts);
            return action();
          });
    });
  }

  #queued<T>(action: () => Promise<T>): Promise<T> {
    const answer = this.#queue.then(action);
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  #onShelf(): readonly Routine[] {
    const { index, shelf } = this.#parts;
    return shelf
      .current()
      .offered.map((id) => index.known(id)?.routine)
      .filter((routine) => routine !== undefined);
  }

  #isListed(routineId: string): boolean {
    return !this.#parts.shelf.current().deleted.some(({ id }) => id === routineId);
  }

  #listed(): readonly string[] {
    const { index, shelf } = this.#parts;
    const deleted = new Set(shelf.current().deleted.map(({ id }) => id));
    return index.ids().filter((id) => !deleted.has(id));
  }
}

/** More than a clinic keeps: then the shelf could not be read again. */
function isTooMuch({ deleted }: SavedShelf, ids: readonly string[]): boolean {
  const gone = new Set(deleted.map(({ id }) => id));
  const listed = new Set(ids.filter((id) => !gone.has(id)));
  return listed.size > mostRoutines || deleted.length > mostDeleted;
}

function leftOut({ id }: Routine): StorageNotice {
  return { kind: 'routine-left-out', file: 'routines', routineId: id };
}

function shelfOf({ offered, archived }: SavedShelf): Shelf {
  return { offered, archived };
}
