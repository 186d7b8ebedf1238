import * as z from 'zod';
import { verbosities } from '../circuit/voice/verbosity';
import { plainText } from './plain-text';
import { stepDefaultSchema } from './routine-schema';
import type { SameType } from './same-type';
import {
  abandonedBounds,
  deskThemes,
  finishedBounds,
  languages,
  lockAfterBounds,
  longestTagline,
  mostOffsetMs,
  restBounds,
} from './settings';
import type { Settings, SoundSettings } from './settings';

const longestClinicName = 80;
/** More than there are exercises and levels. */
const mostStepDefaults = 200;

/** Digits as one dials them; spaces, `+`, `*`, `#` and dashes for reading. */
const phoneNumber = /^[0-9+*#][0-9 +*#()-]{0,19}$/;

const percent = z.int().min(0).max(100);

const longestDeviceText = 300;

/** Parses the name or the number of an output as the system gives it. */
export const deviceText = z.string().max(longestDeviceText);

/** Parses where sound goes. */
const outputSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('system') }),
  z.strictObject({
    kind: z.literal('device'),
    label: deviceText.min(1),
    id: deviceText,
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
  lockAfterMinutes: within(lockAfterBounds),
});

const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** Parses how the wall looks while it is idle, and when it becomes so. */
const wallSettingsSchema = z.strictObject({
  tagline: plainText(longestTagline),
  showsClock: z.boolean(),
  showsFacts: z.boolean(),
  finishedSeconds: within(finishedBounds),
  abandonedMinutes: within(abandonedBounds),
  rest: z.strictObject({ isOn: z.boolean(), afterMinutes: within(restBounds) }),
  closed: z.strictObject({ isOn: z.boolean(), from: timeOfDay, until: timeOfDay }),
});

/** Parses a clinic's settings from the disk or through the doorway. */
export const settingsSchema = z.strictObject({
  clinicName: clinicNameSchema,
  emergencyNumber: phoneNumberSchema,
  language: z.enum(languages),
  sound: soundSchema,
  stepDefaults: z.array(stepDefaultSchema).max(mostStepDefaults).readonly(),
  desk: deskSettingsSchema,
  wall: wallSettingsSchema,
});

/** A whole number within bounds, both included. */
function within({ least, most }: { readonly least: number; readonly most: number }) {
  return z.int().min(least).max(most);
}

/** Do not compile when a schema and its type drift apart, either way. */
export const soundSchemaIsWhole: SameType<z.output<typeof soundSchema>, SoundSettings> = true;
export const settingsSchemaIsWhole: SameType<z.output<typeof settingsSchema>, Settings> = true;
