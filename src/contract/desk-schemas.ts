import * as z from 'zod';
import { firstSetUpSchema, pinSchema, recoverySchema } from './access-schema';
import { commandSchema } from './command-schema';
import type { DeskCalls, DeskChannel } from './desk-calls';
import {
  basedOnSchema,
  mostRoutines,
  reasonSchema,
  savedBySchema,
  savedDraftSchema,
  shelfSchema,
} from './library-schema';
import type { PrintCalls } from './print-bridge';
import { idSchema, routineSchema } from './routine-schema';
import type { SameType } from './same-type';
import { settingsSchema } from './settings-schema';

const nothing = z.undefined();
const ids = z.array(idSchema).min(1).max(mostRoutines).readonly();
const previewId = z.uuid();

/** Parses the argument of each of the desk's calls. */
export const deskArgumentSchemas = {
  'desk:access': nothing,
  'desk:set-up': firstSetUpSchema,
  // A guess that is no PIN is a wrong guess and no wrong shape, so that it is counted like any other.
  'desk:unlock': z.string().max(64),
  'desk:recover': recoverySchema,
  'desk:lock': nothing,
  'desk:close': nothing,
  'desk:active': nothing,
  'desk:load': nothing,
  'desk:save-routine': z.strictObject({
    routine: routineSchema,
    basedOn: basedOnSchema,
    savedBy: savedBySchema,
    reason: reasonSchema,
    draft: z.enum(['ends', 'takesName']),
  }),
  'desk:delete': ids,
  'desk:undelete': ids,
  'desk:set-shelf': shelfSchema,
  'desk:versions': idSchema,
  'desk:keep-draft': savedDraftSchema,
  'desk:drop-draft': idSchema,
  'desk:export': ids,
  'desk:choose-import': nothing,
  'desk:import': z.strictObject({
    previewId,
    choices: z
      .array(
        z.strictObject({
          index: z.int().min(0).max(mostRoutines),
          take: z.enum(['add', 'replace', 'leave']),
        }),
      )
      .max(mostRoutines)
      .readonly(),
  }),
  'desk:print': z.strictObject({
    routine: routineSchema,
    paper: z.enum(['A4', 'Letter']),
    to: z.enum(['printer', 'pdf']),
  }),
  'desk:save-settings': settingsSchema,
  'desk:change-pin': z.strictObject({ pin: z.string().max(64), newPin: pinSchema }),
  'desk:new-owner-code': z.string().max(64),
  'desk:back-up': nothing,
  'desk:choose-backup': nothing,
  'desk:restore': previewId,
  'desk:wall-status': nothing,
  'desk:steer-wall': commandSchema,
  'desk:wall-sound': nothing,
  'desk:test-sound': nothing,
} as const satisfies { readonly [C in DeskChannel]: z.ZodType<DeskCalls[C]['argument']> };

/** Parses the argument of each call of the printed sheet's page. */
export const printArgumentSchemas = {
  'print:load': nothing,
  'print:drawn': nothing,
} as const satisfies { readonly [C in keyof PrintCalls]: z.ZodType<PrintCalls[C]['argument']> };

type Parsed = { readonly [C in DeskChannel]: z.output<(typeof deskArgumentSchemas)[C]> };
type Taken = { readonly [C in DeskChannel]: DeskCalls[C]['argument'] };

/** Does not compile when a schema and its type drift apart, either way. */
export const deskArgumentSchemasAreWhole: SameType<Parsed, Taken> = true;
