import * as z from 'zod';
import type { Routine } from '../circuit/routine';
import { starterIds } from '../circuit/routine';
import { exerciseIds } from '../exercises/exercise-id';
import { levelNames } from '../exercises/level-name';
import { plainText } from './plain-text';
import type { SameType } from './same-type';

/*
 * What may be a routine at all: shape, sane sizes, no unknown key. Whether it is a good one is
 * decided by the circuit room (routine-problems), whose bounds lie inside these.
 */
const longestSeconds = 3_600;
const mostReps = 1_000;
const mostEfforts = 20;
const mostSteps = 100;
const mostRounds = 100;
const longestId = 64;
const longestName = 200;
const longestNote = 400;
const mostKg = 1_000;
const mostAlternates = 20;

const seconds = z.int().min(0).max(longestSeconds);
const reps = z.int().min(0).max(mostReps);

const idSchema = z
  .string()
  .min(1)
  .max(longestId)
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/);

const doseSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('time'), seconds }),
  z.strictObject({ kind: z.literal('reps'), reps }),
  z.strictObject({ kind: z.literal('selfPaced'), reps, capSeconds: seconds }),
]);

const effortSchema = z.strictObject({
  way: z.enum(['whole', 'left', 'right', 'clockwise', 'anticlockwise']),
  dose: doseSchema,
});

const stepSchema = z.strictObject({
  id: idSchema,
  exercise: z.enum(exerciseIds),
  level: z.enum(levelNames),
  efforts: z.array(effortSchema).max(mostEfforts).readonly(),
  switchSeconds: seconds,
  moveSeconds: seconds,
  loadKg: z.number().min(0).max(mostKg),
  note: plainText(longestNote),
  alternates: z
    .array(z.strictObject({ exercise: z.enum(exerciseIds), level: z.enum(levelNames) }))
    .max(mostAlternates)
    .readonly(),
});

const stepsSchema = z.array(stepSchema).max(mostSteps).readonly();

const nameSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('starter'), starter: z.enum(starterIds) }),
  z.strictObject({ kind: z.literal('own'), text: plainText(longestName) }),
]);

/** Parses a routine from outside the program: from the disk or through the doorway. */
export const routineSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  purpose: plainText(longestNote),
  getReadySeconds: seconds,
  warmUp: stepsSchema,
  circuit: z.strictObject({
    rounds: z.int().min(0).max(mostRounds),
    roundBreakSeconds: seconds,
    stations: stepsSchema,
  }),
  coolDown: stepsSchema,
});

/** Does not compile when the schema and the circuit's type drift apart, either way. */
export const routineSchemaIsWhole: SameType<z.output<typeof routineSchema>, Routine> = true;
