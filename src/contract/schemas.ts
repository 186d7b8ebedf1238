import * as z from 'zod';
import { mostRoutines } from './library-schema';
import { plainText } from './plain-text';
import { routineSchema } from './routine-schema';
import type { SameType } from './same-type';
import type { Envelope, SavedRoutines, SavedSettings } from './saved-shapes';
import { settingsSchema, soundSchema } from './settings-schema';
import { longestSpokenText } from './spoken-sound';
import type { WallCalls, WallChannel } from './wall-calls';
import { wallSoundSchema } from './wall-sound-schema';
import { wallStatusSchema } from './wall-status-schema';

/** Parses the data of the routines file. */
export const savedRoutinesSchema = z.strictObject({
  routines: z.array(routineSchema).max(mostRoutines).readonly(),
});

/** Parses the data of the settings file. */
export const savedSettingsSchema = settingsSchema;

/** Parses the wrapping of every file; the data is parsed by its own schema after migration. */
export const envelopeSchema = z.strictObject({
  format: z.int().min(1).max(1_000_000),
  seq: z.int().min(1),
  savedAt: z.iso.datetime(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  data: z.unknown(),
});

/** Parses the argument of each of the wall's calls. */
export const wallArgumentSchemas = {
  'wall:load': z.undefined(),
  'wall:set-sound': soundSchema,
  'wall:music': z.undefined(),
  'wall:keep-awake': z.boolean(),
  'wall:restart-sound': z.undefined(),
  'wall:painted': z.undefined(),
  'wall:open-desk': z.undefined(),
  'wall:report-status': wallStatusSchema,
  'wall:report-sound': wallSoundSchema,
  'wall:speak': plainText(longestSpokenText),
} as const satisfies { readonly [C in WallChannel]: z.ZodType<WallCalls[C]['argument']> };

/** Do not compile when a schema and its type drift apart, either way. */
export const savedRoutinesSchemaIsWhole: SameType<
  z.output<typeof savedRoutinesSchema>,
  SavedRoutines
> = true;
export const savedSettingsSchemaIsWhole: SameType<
  z.output<typeof savedSettingsSchema>,
  SavedSettings
> = true;
export const envelopeSchemaIsWhole: SameType<z.output<typeof envelopeSchema>, Envelope> = true;
