import type { DeskBridge } from '../contract/desk-bridge';
import type { DeskCalls, DeskData, RoutineToSave } from '../contract/desk-calls';
import type { Draft, Library, RoutineVersion, Shelf } from '../contract/library';
import { refused } from '../contract/outcome';
import type { Outcome } from '../contract/outcome';
import { renamedDraft } from '../contract/renamed-draft';
import type { Settings } from '../contract/settings';
import { DraftKeeper } from './draft-keeper';
import type { Work } from './draft-keeper';
import { draftOf, withDraft, withVersions, withoutDraft, withoutRoutines } from './library-state';
import type { LibraryState } from './library-state';

/**
 * The clinic's routines, shelf, drafts and settings as the desk knows them. What it shows is what
 * the main process answered, so it is on the disk.
 */
export class LibraryStore {
  readonly #bridge: DeskBridge;
  readonly #drafts: DraftKeeper;
  readonly #listeners = new Set<() => void>();
  #state: LibraryState = { kind: 'empty' };
  /** Counts what was asked for: an answer that is no longer waited for changes nothing. */
  #asked = 0;
  /** The same for the order of the wall. */
  #shelvesAsked = 0;
  #savedBy = '';
  /** Ends with the last change of the settings that was asked for. */
  #settingsQueue: Promise<unknown> = Promise.resolve();

  constructor(bridge: DeskBridge) {
    this.#bridge = bridge;
    this.#drafts = new DraftKeeper(bridge);
  }

  /** Hears of every change; the answer stops the listening. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** The same object until something changes. */
  readonly state = (): LibraryState => this.#state;

  /**
   * Asks for everything anew. What is shown stays until it comes, and stays where it does not: work
   * in an editor must not go with it.
   */
  async load(): Promise<void> {
    const asked = ++this.#asked;
    if (this.#state.kind !== 'ready') {
      this.#become({ kind: 'loading' });
    }
    await this.#drafts.keepUnkept();
    const loaded = await this.#bridge.call('desk:load', undefined);
    if (asked !== this.#asked) {
      return;
    }
    if (loaded.kind === 'done') {
      this.#become({ kind: 'ready', data: loaded.value });
    } else if (this.#state.kind !== 'ready') {
      this.#become({ kind: 'failed', problem: loaded.problem });
    }
  }

  /** The desk is locked: keeps nothing of the clinic but work that the lock came before. */
  forget(): void {
    this.#asked += 1;
    this.#savedBy = '';
    this.#become({ kind: 'empty' });
  }

  /** Who saved last since the desk was unlocked; empty where nobody said. */
  readonly savedBy = (): string => this.#savedBy;

  /** Saves a routine as its next version; its draft is done with. */
  async saveRoutine(toSave: RoutineToSave): Promise<Outcome<RoutineVersion>> {
    const saved = await this.#drafts.save(toSave);
    if (saved.kind === 'done') {
      this.#savedBy = toSave.savedBy;
      this.#changeLibrary((library) =>
        withoutDraft(withVersions(library, [saved.value]), toSave.routine.id),
      );
    }
    return saved;
  }

  /** Saves a routine under another name as its next version; work on it that is not saved stays. */
  async rename(toSave: RoutineToSave): Promise<Outcome<RoutineVersion>> {
    const saved = await this.#bridge.call('desk:save-routine', { ...toSave, draft: 'takesName' });
    if (saved.kind === 'done') {
      const renamed = saved.value;
      const { id } = renamed.routine;
      this.#savedBy = toSave.savedBy;
      this.#changeLibrary((library) => {
        const draft = draftOf(library, id);
        const after = withVersions(library, [renamed]);
        return draft === undefined
          ? after
          : withDraft(after, renamedDraft(draft, toSave.basedOn, renamed));
      });
    }
    return saved;
  }

  /** Takes routines off the list; `undelete` brings them back. */
  async delete(ids: readonly string[]): Promise<Outcome<undefined>> {
    const deleted = await this.#bridge.call('desk:delete', ids);
    if (deleted.kind === 'done') {
      this.#changeLibrary((library) => withoutRoutines(library, ids));
    }
    return deleted;
  }

  /** Brings deleted routines back, versions and all. */
  async undelete(ids: readonly string[]): Promise<Outcome<readonly RoutineVersion[]>> {
    const back = await this.#bridge.call('desk:undelete', ids);
    if (back.kind === 'done') {
      this.#changeLibrary((library) => withVersions(library, back.value));
    }
    return back;
  }

  /**
   * Changes the shelf as it is by now. Shows it at once, so that dragging is smooth, and what was
   * there before where it is refused.
   */
  async changeShelf(change: (shelf: Shelf) => Shelf): Promise<Outcome<Shelf>> {
    if (this.#state.kind !== 'ready') {
      return refused('locked');
    }
    const before = this.#state.data.library.shelf;
    const shelf = change(before);
    const asked = ++this.#shelvesAsked;
    this.#changeLibrary((library) => ({ ...library, shelf }));
    const set = await this.#bridge.call('desk:set-shelf', shelf);
    // An answer to an earlier change would take a later one off the screen for a moment.
    if (asked === this.#shelvesAsked) {
      const shown = set.kind === 'done' ? set.value : before;
      this.#changeLibrary((library) => ({ ...library, shelf: shown }));
    }
    return set;
  }

  /** All kept versions of a routine, the newest first. */
  async versions(routineId: string): Promise<Outcome<readonly RoutineVersion[]>> {
    return this.#bridge.call('desk:versions', routineId);
  }

  /** Keeps work that is not saved yet; undefined where a save under way leaves nothing to keep. */
  async keepDraft(work: Work): Promise<Outcome<Draft | undefined>> {
    const kept = await this.#drafts.keep(work);
    if (kept.kind === 'done' && kept.value !== undefined) {
      const draft = kept.value;
      this.#changeLibrary((library) => withDraft(library, draft));
    }
    return kept;
  }

  /** Throws work that is not saved away. */
  async dropDraft(routineId: string): Promise<Outcome<undefined>> {
    const dropped = await this.#drafts.drop(routineId);
    if (dropped.kind === 'done') {
      this.#changeLibrary((library) => withoutDraft(library, routineId));
    }
    return dropped;
  }

  /** Takes in what a preview showed: all of what was chosen, or nothing. */
  async import(accepted: DeskCalls['desk:import']['argument']): Promise<Outcome<Library>> {
    const imported = await this.#bridge.call('desk:import', accepted);
    if (imported.kind === 'done') {
      this.#changeLibrary(() => imported.value);
    }
    return imported;
  }

  /** Puts a backup in the place of everything here. */
  async restore(previewId: string): Promise<Outcome<DeskData>> {
    const restored = await this.#bridge.call('desk:restore', previewId);
    if (restored.kind === 'done') {
      this.#changeData(() => restored.value);
    }
    return restored;
  }

  /**
   * Changes the clinic's settings, each change on what the one before it left: none undoes another
   * that is still on its way to the disk.
   */
  changeSettings(change: (settings: Settings) => Settings): Promise<Outcome<Settings>> {
    const changed = this.#settingsQueue.then(() => this.#changeSettingsNow(change));
    this.#settingsQueue = changed;
    return changed;
  }

  async #changeSettingsNow(change: (settings: Settings) => Settings): Promise<Outcome<Settings>> {
    if (this.#state.kind !== 'ready') {
      return refused('locked');
    }
    const asked = change(this.#state.data.settings);
    const saved = await this.#bridge.call('desk:save-settings', asked);
    if (saved.kind === 'done') {
      this.#changeData((data) => ({ ...data, settings: saved.value }));
    }
    return saved;
  }

  #changeLibrary(change: (library: Library) => Library): void {
    this.#changeData((data) => ({ ...data, library: change(data.library) }));
  }

  /** Changes what is shown; nothing where the desk was locked meanwhile. */
  #changeData(change: (data: DeskData) => DeskData): void {
    if (this.#state.kind === 'ready') {
      this.#become({ kind: 'ready', data: change(this.#state.data) });
    }
  }

  #become(state: LibraryState): void {
    this.#state = state;
    for (const listener of this.#listeners) {
      listener();
    }
  }
}
