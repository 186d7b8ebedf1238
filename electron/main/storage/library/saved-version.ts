import * as z from 'zod';
import type { RoutineVersion } from '../../../../src/contract/library';
import {
  savedDraftSchema,
  savedShelfSchema,
  savedVersionSchema,
} from '../../../../src/contract/library-schema';
import { routinesFormat, shelfFormat } from '../../../../src/contract/saved-shapes';
import type { SavedDraft, SavedShelf, SavedVersion } from '../../../../src/contract/saved-shapes';
import { sealed } from '../envelope';
import type { Migration } from '../migrations';
import { routinesShape } from '../saved-shape';
import type { SavedShape } from '../saved-shape';

const withRoutine = z.looseObject({ routine: z.unknown() });
const withOneRoutine = z.looseObject({ routines: z.tuple([z.unknown()]) });

/** What changes a list of routines changes the one routine of a version or a draft. */
function forOne({ to, migrate }: Migration): Migration {
  return {
    to,
    migrate: (data) => {
      const { routine, ...rest } = withRoutine.parse(data);
      const [changed] = withOneRoutine.parse(migrate({ routines: [routine] })).routines;
      return { ...rest, routine: changed };
    },
  };
}

const migrations = routinesShape.migrations.map(forOne);

/** One saved state of a routine. */
export const versionShape: SavedShape<SavedVersion> = {
  format: routinesFormat,
  migrations,
  schema: savedVersionSchema,
};

/** Unsaved work on a routine. */
export const draftShape: SavedShape<SavedDraft> = {
  format: routinesFormat,
  migrations,
  schema: savedDraftSchema,
};

/** What the wall offers, and what was deleted. */
export const shelfShape: SavedShape<SavedShelf> = {
  format: shelfFormat,
  migrations: [],
  schema: savedShelfSchema,
};

/** The text of a version's file. */
export function sealedVersion(saved: RoutineVersion): string {
  const { version, savedAt, savedBy, reason, routine } = saved;
  return sealed({ savedBy, reason, routine }, { format: routinesFormat, seq: version, savedAt });
}
