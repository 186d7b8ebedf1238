import type { Routine } from '../circuit/routine';
import type { Settings } from './settings';

/**
 * The formats in which files are saved. A change of a saved shape raises its number by one and adds
 * a migration (electron/main/storage/migrations.ts) with a saved sample in the tests.
 */
export const settingsFormat = 1;
export const routinesFormat = 2;

/** The data of the settings file, in its present format. */
export type SavedSettings = Settings;

/** The data of the routines file, in its present format; in the order in which they are shown. */
export interface SavedRoutines {
  readonly routines: readonly Routine[];
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
