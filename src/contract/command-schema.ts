import * as z from 'zod';
import type { Command } from '../circuit/session';
import { exerciseIds } from '../exercises/exercise-id';
import { levelNames } from '../exercises/level-name';
import type { SameType } from './same-type';

const longestAddedSeconds = 3_600;

/** Parses what staff ask of a run. */
export const commandSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum([
      'start',
      'pause',
      'resume',
      'next',
      'back',
      'hurts',
      'takeEasier',
      'leaveOut',
      'end',
    ]),
  }),
  z.strictObject({
    kind: z.literal('addTime'),
    seconds: z.int().min(1).max(longestAddedSeconds),
  }),
  z.strictObject({
    kind: z.literal('takeInstead'),
    exercise: z.enum(exerciseIds),
    level: z.enum(levelNames),
  }),
]);

/** Does not compile when the schema and its type drift apart, either way. */
export const commandSchemaIsWhole: SameType<z.output<typeof commandSchema>, Command> = true;
