import type { RoutineToSave } from '../../../../src/contract/desk-calls';
import type { Outcome } from '../../../../src/contract/outcome';
import type { SavedShelf } from '../../../../src/contract/saved-shapes';
import type { Settings } from '../../../../src/contract/settings';
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
  /** The clinic's settings afterwards; where not given they stay as they are. */
  readonly settings?: Settings;
  /** For what was good when it was saved: the wall offers no routine that breaks today's bounds. */
  readonly mayBreakBounds?: boolean;
}

/** The settings as far as they are changed together with routines. */
export type SettingsPart = Pick<SavedValue<Settings>, 'current' | 'change'>;

/** What the store stands on. */
export interface LibraryParts {
  /** The library's own folder. */
  readonly place: LibraryPlace;
  readonly index: RoutineIndex;
  readonly shelf: SavedValue<SavedShelf>;
  readonly settings: SettingsPart;
  readonly drafts: DraftFiles;
  readonly now: () => Date;
  /** Rises evenly, whatever is done to the clock. */
  readonly monotonicMs: () => number;
  /** Refused while the library is not on the disk and nothing can be saved. */
  readonly ready: () => Promise<Outcome<undefined>>;
  /** What staff should know about the library as a whole. */
  readonly notices: () => readonly StorageNotice[];
}
