import * as z from 'zod';
import { verbosities } from '../circuit/voice/verbosity';
import { plainText } from './plain-text';
import { stepDefaultSchema } from './routine-schema';
import type { SameType } from './same-type';
import { deskThemes, languages, lockAfterBounds, mostOffsetMs } from './settings';
import type { Settings, SoundSettings } from './settings';

const longestClinicName = 80;
/** More than there are exercises and levels. */
const mostStepDefaults = 200;

/** Digits as one dials them; spaces, `+`, `*`, `#` and dashes for reading. */
const phoneNumber = /^[0-9+*#][0-9 +*#()-]{0,19}$/;

const percent = z.int().min(0).max(100);

const longestDeviceText = 300;

/** Parses where sound goes. */
const outputSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('system') }),
  z.strictObject({
    kind: z.literal('device'),
    label: z.string().min(1).max(longestDeviceText),
    id: z.string().max(longestDeviceText),
  }),
]);

/** Parses how loud the wall is to be, what it says and where. */
export const soundSchema = z.strictObject({
  volume: percent,
  muted: z.boolean(),
  voice: percent,
  cues: percent,
  music: percent,
  musicOn: z.boolean(),
  verbosity: z.enum(verbosities),
  speakStaffText: z.boolean(),
  output: outputSchema,
  offsetMs: z.int().min(0).max(mostOffsetMs),
});

/** Parses the name of a clinic; empty for none. */
export const clinicNameSchema = plainText(longestClinicName);
/** Parses a telephone number. */
export const phoneNumberSchema = z.string().regex(phoneNumber);

/** Parses how the desk looks and when it locks. */
const deskSettingsSchema = z.strictObject({
  theme: z.enum(deskThemes),
  lockAfterMinutes: z.int().min(lockAfterBounds.least).max(lockAfterBounds.most),
});

/** Parses a clinic's settings from the disk or through the doorway. */
export const settingsSchema = z.strictObject({
  clinicName: clinicNameSchema,
  emergencyNumber: phoneNumberSchema,
  language: z.enum(languages),
  sound: soundSchema,
  stepDefaults: z.array(stepDefaultSchema).max(mostStepDefaults).readonly(),
  desk: deskSettingsSchema,
});

/** Do not compile when a schema and its type drift apart, either way. */
export const soundSchemaIsWhole: SameType<z.output<typeof soundSchema>, SoundSettings> = true;
export const settingsSchemaIsWhole: SameType<z.output<typeof settingsSchema>, Settings> = true;
