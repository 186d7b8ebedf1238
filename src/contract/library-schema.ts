import * as z from 'zod';
import type { Shelf } from './library';
import { plainText } from './plain-text';
import { idSchema, routineSchema } from './routine-schema';
import type { SameType } from './same-type';
import type { SavedDraft, SavedShelf, SavedVersion } from './saved-shapes';

/** More routines than any clinic keeps; a save stays quick with so many (design.md section 7). */
export const mostRoutines = 2_000;

/** Of what was deleted in the last month, no more than this is kept. */
export const mostDeleted = 2 * mostRoutines;

const longestSavedBy = 60;
const longestReason = 200;

/** Parses who saved something, as they wrote it. */
export const savedBySchema = plainText(longestSavedBy);
/** Parses why something was saved, in one line. */
export const reasonSchema = plainText(longestReason);
/** Parses the number of a version; 0 where there is none yet. */
export const basedOnSchema = z.int().min(0);

const shelfFields = {
  offered: z.array(idSchema).max(mostRoutines).readonly(),
  archived: z.array(idSchema).max(mostRoutines).readonly(),
};

/** Parses what the wall is to offer. */
export const shelfSchema = z.strictObject(shelfFields);

/** Parses the data of the shelf's file. */
export const savedShelfSchema = z.strictObject({
  ...shelfFields,
  deleted: z
    .array(z.strictObject({ id: idSchema, deletedAt: z.iso.datetime() }))
    .max(mostDeleted)
    .readonly(),
});

/** Parses the data of a version's file. */
export const savedVersionSchema = z.strictObject({
  savedBy: savedBySchema,
  reason: reasonSchema,
  routine: routineSchema,
});

/** Parses the data of a draft's file. */
export const savedDraftSchema = z.strictObject({ basedOn: basedOnSchema, routine: routineSchema });

/** Do not compile when a schema and its type drift apart, either way. */
export const shelfSchemaIsWhole: SameType<z.output<typeof shelfSchema>, Shelf> = true;
export const savedShelfSchemaIsWhole: SameType<
  z.output<typeof savedShelfSchema>,
  SavedShelf
> = true;
export const savedVersionSchemaIsWhole: SameType<
  z.output<typeof savedVersionSchema>,
  SavedVersion
> = true;
export const savedDraftSchemaIsWhole: SameType<
  z.output<typeof savedDraftSchema>,
  SavedDraft
> = true;
