import type { Shelf } from '../../../../src/contract/library';
import type { SavedShelf } from '../../../../src/contract/saved-shapes';

/** The shelf with a new routine last on the wall. */
export function offeredLast(shelf: SavedShelf, routineId: string): SavedShelf {
  return shelf.offered.includes(routineId)
    ? shelf
    : { ...shelf, offered: [...shelf.offered, routineId] };
}

/** The shelf without routines that are deleted at a time (ISO 8601). */
export function withDeleted(
  { offered, archived, deleted }: SavedShelf,
  routineIds: readonly string[],
  deletedAt: string,
): SavedShelf {
  const stays = (id: string) => !routineIds.includes(id);
  return {
    offered: offered.filter(stays),
    archived: archived.filter(stays),
    deleted: [
      ...deleted.filter(({ id }) => stays(id)),
      ...routineIds.map((id) => ({ id, deletedAt })),
    ],
  };
}

/** The shelf with deleted routines back; on the wall they are not. */
export function withoutDeleted(shelf: SavedShelf, routineIds: readonly string[]): SavedShelf {
  return { ...shelf, deleted: shelf.deleted.filter(({ id }) => !routineIds.includes(id)) };
}

/** A shelf of routines that there are, each once, and none both offered and archived. */
export function settledShelf(wanted: Shelf, listed: ReadonlySet<string>): Shelf {
  const offered = [...new Set(wanted.offered)].filter((id) => listed.has(id));
  const archived = [...new Set(wanted.archived)].filter(
    (id) => listed.has(id) && !offered.includes(id),
  );
  return { offered, archived };
}
