import type { RoutineToSave } from '../../../../src/contract/desk-calls';
import type { Outcome } from '../../../../src/contract/outcome';
import type { SavedShelf } from '../../../../src/contract/saved-shapes';
import type { StorageNotice } from '../../../../src/contract/storage-notice';
import type { SavedValue } from '../saved-value';
import type { DraftFiles } from './draft-files';
import type { LibraryPlace } from './library-place';
import type { RoutineIndex } from './routine-index';

/** Changes of many routines that are saved together, or not at all. */
export interface Together {
  readonly routines: readonly RoutineToSave[];
  /** The shelf afterwards, from the one before. */
  readonly shelf: (before: SavedShelf) => SavedShelf;
  /** What else belongs to it, done once the routines are on the disk; a refusal takes them back. */
  readonly also?: () => Promise<Outcome<unknown>>;
}

/** What the store stands on. */
export interface LibraryParts {
  /** The library's own folder. */
  readonly place: LibraryPlace;
  readonly index: RoutineIndex;
  readonly shelf: SavedValue<SavedShelf>;
  readonly drafts: DraftFiles;
  readonly now: () => Date;
  /** Refused while the library is not on the disk and nothing can be saved. */
  readonly ready: () => Promise<Outcome<undefined>>;
  /** What staff should know about the library as a whole. */
  readonly notices: () => readonly StorageNotice[];
}
