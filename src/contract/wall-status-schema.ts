import * as z from 'zod';
import { idSchema } from './routine-schema';
import type { SameType } from './same-type';
import type { WallStatus } from './wall-status';

/** Parses what the wall says of its run. */
export const wallStatusSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('idle') }),
  z.strictObject({
    kind: z.enum(['running', 'paused', 'stopped', 'finished']),
    routineId: idSchema,
    leftMs: z.number().min(0).max(Number.MAX_SAFE_INTEGER),
  }),
]);

/** Does not compile when the schema and its type drift apart, either way. */
export const wallStatusSchemaIsWhole: SameType<
  z.output<typeof wallStatusSchema>,
  WallStatus
> = true;
