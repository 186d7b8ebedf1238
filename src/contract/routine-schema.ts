import * as z from 'zod';
import type { Routine } from '../circuit/routine';
import { starterIds } from '../circuit/routine';
import { routineSizes as sizes } from '../circuit/routine-sizes';
import { exerciseIds } from '../exercises/exercise-id';
import { levelNames } from '../exercises/level-name';
import { plainText } from './plain-text';
import type { SameType } from './same-type';

// Shape, sane sizes, no unknown key; whether it is a good routine is said by routine-problems.
const seconds = z.int().min(0).max(sizes.seconds);
const reps = z.int().min(0).max(sizes.reps);

/** Parses an id of a routine or a step. */
export const idSchema = z
  .string()
  .min(1)
  .max(sizes.idCharacters)
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
  efforts: z.array(effortSchema).max(sizes.efforts).readonly(),
  switchSeconds: seconds,
  moveSeconds: seconds,
  loadKg: z.number().min(0).max(sizes.kg),
  note: plainText(sizes.noteCharacters),
  alternates: z
    .array(z.strictObject({ exercise: z.enum(exerciseIds), level: z.enum(levelNames) }))
    .max(sizes.alternates)
    .readonly(),
});

/** Parses what a clinic made the default of an exercise at a level. */
export const stepDefaultSchema = stepSchema.omit({ id: true, note: true, alternates: true });

const stepsSchema = z.array(stepSchema).max(sizes.steps).readonly();

const nameSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('starter'), starter: z.enum(starterIds) }),
  z.strictObject({ kind: z.literal('own'), text: plainText(sizes.nameCharacters) }),
]);

/** Parses a routine from outside the program: from the disk or through the doorway. */
export const routineSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  purpose: plainText(sizes.noteCharacters),
  getReadySeconds: seconds,
  warmUp: stepsSchema,
  circuit: z.strictObject({
    rounds: z.int().min(0).max(sizes.rounds),
    roundBreakSeconds: seconds,
    stations: stepsSchema,
  }),
  coolDown: stepsSchema,
});

/** Does not compile when the schema and the circuit's type drift apart, either way. */
export const routineSchemaIsWhole: SameType<z.output<typeof routineSchema>, Routine> = true;
