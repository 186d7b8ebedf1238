import * as z from 'zod';
import type { FirstSetUp, Recovery } from './desk-access';
import type { SameType } from './same-type';
import type { SavedAccess } from './saved-access';
import { languages } from './settings';
import { clinicNameSchema, phoneNumberSchema } from './settings-schema';

/** Parses a PIN: 6 to 12 digits. */
export const pinSchema = z.string().regex(/^\d{6,12}$/);

const longestOwnerCode = 64;

/** Parses an owner code as somebody types it; whether it is one is decided by the lock. */
const ownerCodeSchema = z.string().min(1).max(longestOwnerCode);

/** Parses the first set-up. */
export const firstSetUpSchema = z.strictObject({
  clinicName: clinicNameSchema,
  emergencyNumber: phoneNumberSchema,
  language: z.enum(languages),
  pin: pinSchema,
});

/** Parses a recovery. */
export const recoverySchema = z.strictObject({ ownerCode: ownerCodeSchema, newPin: pinSchema });

const hexadecimal = z.string().regex(/^(?:[0-9a-f]{2})+$/);

const verifierSchema = z.strictObject({
  kdf: z.literal('scrypt'),
  cost: z.int().min(2),
  blockSize: z.int().min(1),
  parallelization: z.int().min(1),
  salt: hexadecimal,
  hash: hexadecimal,
});

const guessesSchema = z.strictObject({
  wrong: z.int().min(0),
  lastWallMs: z.number(),
  lastUptimeMs: z.number(),
});

/** Parses the data of the access file. */
export const savedAccessSchema = z.strictObject({
  secrets: z.strictObject({ pin: verifierSchema, ownerCode: verifierSchema }).nullable(),
  pinGuesses: guessesSchema,
  ownerCodeGuesses: guessesSchema,
});

/** Do not compile when a schema and its type drift apart, either way. */
export const firstSetUpSchemaIsWhole: SameType<
  z.output<typeof firstSetUpSchema>,
  FirstSetUp
> = true;
export const recoverySchemaIsWhole: SameType<z.output<typeof recoverySchema>, Recovery> = true;
export const savedAccessSchemaIsWhole: SameType<
  z.output<typeof savedAccessSchema>,
  SavedAccess
> = true;
