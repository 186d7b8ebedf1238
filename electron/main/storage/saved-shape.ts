import type { ZodType } from 'zod';
import { savedAccessSchema } from '../../../src/contract/access-schema';
import type { SavedAccess } from '../../../src/contract/saved-access';
import { accessFormat, routinesFormat, settingsFormat } from '../../../src/contract/saved-shapes';
import type { SavedRoutines, SavedSettings } from '../../../src/contract/saved-shapes';
import { savedRoutinesSchema, savedSettingsSchema } from '../../../src/contract/schemas';
import type { Migration } from './migrations';
import { settingsMigrations } from './settings-migrations';
import { withExtras } from './with-extras';

/** How a concern's data is saved: its present format, the way there, and its schema. */
export interface SavedShape<T> {
  readonly format: number;
  readonly migrations: readonly Migration[];
  /** Of the present format. */
  readonly schema: ZodType<T>;
}

/** A clinic's settings. */
export const settingsShape: SavedShape<SavedSettings> = {
  format: settingsFormat,
  migrations: settingsMigrations,
  schema: savedSettingsSchema,
};

/** The lock of the desk. */
export const accessShape: SavedShape<SavedAccess> = {
  format: accessFormat,
  migrations: [],
  schema: savedAccessSchema,
};

/** A clinic's routines in the one file of earlier programs. */
export const routinesShape: SavedShape<SavedRoutines> = {
  format: routinesFormat,
  migrations: [{ to: 2, migrate: withExtras }],
  schema: savedRoutinesSchema,
};
