import * as z from 'zod';
import type { SameType } from './same-type';
import { deviceText } from './settings-schema';
import type { WallSound } from './wall-sound';

/** More than any machine has. */
const mostOutputs = 100;

/** Parses what the wall says of its sound. */
export const wallSoundSchema = z.strictObject({
  outputs: z
    .array(z.strictObject({ id: deviceText, label: deviceText.min(1) }))
    .max(mostOutputs)
    .readonly(),
  isOutputMissing: z.boolean(),
  isSilent: z.boolean(),
});

/** Does not compile when the schema and its type drift apart, either way. */
export const wallSoundSchemaIsWhole: SameType<z.output<typeof wallSoundSchema>, WallSound> = true;
