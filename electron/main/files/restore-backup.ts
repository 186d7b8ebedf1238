import type { RoutineToSave } from '../../../src/contract/desk-calls';
import type { RoutineVersion } from '../../../src/contract/library';
import type { Outcome } from '../../../src/contract/outcome';
import type { SavedShelf } from '../../../src/contract/saved-shapes';
import type { Storage } from '../storage/open-storage';
import type { Backup } from './read-backup';

/**
 * Replaces routines, shelf and settings by those of a backup, all or nothing. Nothing here is lost
 * by it: what the backup has becomes each routine's next version, and what it does not have can be
 * brought back for a month. A routine that breaks today's bounds comes back too and is not offered.
 */
export async function restoreBackup(
  { library }: Pick<Storage, 'library'>,
  backup: Backup,
  reason: string,
): Promise<Outcome<undefined>> {
  const here = await library.whole();
  const newest = new Map(here.routines.map((version) => [version.routine.id, version]));
  return library.saveTogether({
    routines: [...backup.routines.values()].flatMap((versions) =>
      toSave(versions, newest.get(versions.at(-1)?.routine.id ?? ''), reason),
    ),
    shelf: (before) => shelfOf(backup, before, [...newest.keys()]),
    settings: backup.settings,
    mayBreakBounds: true,
  });
}

/** All versions of a routine that is not here; of one that differs only the newest. */
function toSave(
  versions: readonly RoutineVersion[],
  here: RoutineVersion | undefined,
  reason: string,
): readonly RoutineToSave[] {
  const newest = versions.at(-1);
  if (newest === undefined) {
    return [];
  }
  if (here === undefined) {
    return versions.map((version) => ({
      routine: version.routine,
      basedOn: 0,
      savedBy: version.savedBy,
      reason: version.reason,
    }));
  }
  const isSame = JSON.stringify(here.routine) === JSON.stringify(newest.routine);
  return isSame ? [] : [{ routine: newest.routine, basedOn: here.version, savedBy: '', reason }];
}

function shelfOf(backup: Backup, before: SavedShelf, here: readonly string[]): SavedShelf {
  const gone = here.filter((id) => !backup.routines.has(id));
  const deletedAt = new Date().toISOString();
  return {
    offered: backup.shelf.offered.filter((id) => backup.routines.has(id)),
    archived: backup.shelf.archived.filter((id) => backup.routines.has(id)),
    deleted: [
      ...before.deleted.filter(({ id }) => !backup.routines.has(id)),
      ...backup.shelf.deleted.filter(({ id }) => backup.routines.has(id)),
      ...gone.map((id) => ({ id, deletedAt })),
    ],
  };
}
