import type { Routine } from '../circuit/routine';
import type { Shelf } from './library';
import type { Settings } from './settings';

/**
 * The formats in which files are saved. A change of a saved shape raises its number by one and adds
 * a migration (electron/main/storage/migrations.ts) with a saved sample in the tests.
 */
export const settingsFormat = 5;
/** Of a routine wherever one is saved: a version, a draft, the one file of earlier programs. */
export const routinesFormat = 2;
export const shelfFormat = 1;
export const accessFormat = 1;

/** The data of the settings file, in its present format. */
export type SavedSettings = Settings;

/** The data of the one routines file of earlier programs; in the order in which they were shown. */
export interface SavedRoutines {
  readonly routines: readonly Routine[];
}

/** The data of a version's file; its number and time are those of the envelope. */
export interface SavedVersion {
  readonly savedBy: string;
  readonly reason: string;
  readonly routine: Routine;
}

/** The data of a draft's file; its time is that of the envelope. */
export interface SavedDraft {
  readonly basedOn: number;
  readonly routine: Routine;
}

/** The data of the shelf's file: also what was deleted and can still be brought back. */
export interface SavedShelf extends Shelf {
  readonly deleted: readonly DeletedRoutine[];
}

/** A routine that is no longer listed; its files stay for a month. */
export interface DeletedRoutine {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly deletedAt: string;
}

/** How every file is wrapped. */
export interface Envelope {
  readonly format: number;
  /** Rises with every save of the file and never goes back. */
  readonly seq: number;
  /** ISO 8601, UTC; for people, nothing is decided by it. */
  readonly savedAt: string;
  /** Of everything else in the file (electron/main/storage/envelope.ts), 64 hexadecimal digits. */
  readonly sha256: string;
  readonly data: unknown;
}
