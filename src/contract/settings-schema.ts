import * as z from 'zod';
import { plainText } from './plain-text';
import type { SameType } from './same-type';
import { languages } from './settings';
import type { Settings, SoundSettings } from './settings';

const longestClinicName = 80;

/** Digits as one dials them; spaces, `+`, `*`, `#` and dashes for reading. */
const phoneNumber = /^[0-9+*#][0-9 +*#()-]{0,19}$/;

/** Parses how loud the wall is to be. */
export const soundSchema = z.strictObject({
  volume: z.int().min(0).max(100),
  muted: z.boolean(),
});

/** Parses the name of a clinic; empty for none. */
export const clinicNameSchema = plainText(longestClinicName);
/** Parses a telephone number. */
export const phoneNumberSchema = z.string().regex(phoneNumber);

/** Parses a clinic's settings from the disk or through the doorway. */
export const settingsSchema = z.strictObject({
  clinicName: clinicNameSchema,
  emergencyNumber: phoneNumberSchema,
  language: z.enum(languages),
  sound: soundSchema,
});

/** Do not compile when a schema and its type drift apart, either way. */
export const soundSchemaIsWhole: SameType<z.output<typeof soundSchema>, SoundSettings> = true;
export const settingsSchemaIsWhole: SameType<z.output<typeof settingsSchema>, Settings> = true;
