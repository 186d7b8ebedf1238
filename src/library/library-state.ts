import type { DeskData } from '../contract/desk-calls';
import type { Draft, Library, RoutineVersion, Shelf } from '../contract/library';
import type { RefusalProblem } from '../contract/outcome';

/**
 * What the desk has of the clinic's data. `empty`: nothing was asked for yet, or the desk was
 * locked since. `failed`: it was asked for and did not come.
 */
export type LibraryState =
  | { readonly kind: 'empty' | 'loading' }
  | { readonly kind: 'failed'; readonly problem: RefusalProblem }
  | { readonly kind: 'ready'; readonly data: DeskData };

/** The newest version of a routine; undefined where nothing has that id. */
export function newestOf(library: Library, routineId: string): RoutineVersion | undefined {
  return library.routines.find(({ routine }) => routine.id === routineId);
}

/** The work on a routine that is not saved yet. */
export function draftOf(library: Library, routineId: string): Draft | undefined {
  return library.drafts.find(({ routine }) => routine.id === routineId);
}

/** The library with these versions as the newest of their routines; a new one comes last. */
export function withVersions(library: Library, saved: readonly RoutineVersion[]): Library {
  const byId = new Map(saved.map((version) => [version.routine.id, version]));
  const known = new Set(library.routines.map(({ routine }) => routine.id));
  return {
    ...library,
    routines: [
      ...library.routines.map((version) => byId.get(version.routine.id) ?? version),
      ...saved.filter(({ routine }) => !known.has(routine.id)),
    ],
  };
}

/** The library without these routines, on no shelf and without their drafts. */
export function withoutRoutines(library: Library, ids: readonly string[]): Library {
  const gone = new Set(ids);
  const stays = (id: string) => !gone.has(id);
  return {
    routines: library.routines.filter(({ routine }) => stays(routine.id)),
    shelf: {
      offered: library.shelf.offered.filter(stays),
      archived: library.shelf.archived.filter(stays),
    },
    drafts: library.drafts.filter(({ routine }) => stays(routine.id)),
  };
}

/** The library with this draft in place of an older one of the same routine. */
export function withDraft(library: Library, draft: Draft): Library {
  const others = withoutDraft(library, draft.routine.id);
  return { ...others, drafts: [...others.drafts, draft] };
}

/** The library without the draft of a routine. */
export function withoutDraft(library: Library, routineId: string): Library {
  return { ...library, drafts: library.drafts.filter(({ routine }) => routine.id !== routineId) };
}

/** The shelf with a routine offered last, or no longer. An archived one comes back to the list. */
export function withOffered(shelf: Shelf, routineId: string, offered: boolean): Shelf {
  const others = shelf.offered.filter((id) => id !== routineId);
  return offered
    ? {
        offered: shelf.offered.includes(routineId) ? shelf.offered : [...others, routineId],
        archived: shelf.archived.filter((id) => id !== routineId),
      }
    : { ...shelf, offered: others };
}

/** The shelf with routines put away, or back in the list; none of those put away is offered. */
export function withArchived(shelf: Shelf, ids: readonly string[], archived: boolean): Shelf {
  const moved = new Set(ids);
  const others = shelf.archived.filter((id) => !moved.has(id));
  return archived
    ? { offered: shelf.offered.filter((id) => !moved.has(id)), archived: [...others, ...ids] }
    : { ...shelf, archived: others };
}

/**
 * The shelf with these routines where they were on another: offered or not, put away or not, each
 * behind the nearest of those that stood before it and are still there. The rest stays as it is.
 */
export function withPlacesOf(shelf: Shelf, before: Shelf, ids: readonly string[]): Shelf {
  return {
    offered: placedAsIn(before.offered, shelf.offered, ids),
    archived: placedAsIn(before.archived, shelf.archived, ids),
  };
}

function placedAsIn(
  before: readonly string[],
  now: readonly string[],
  ids: readonly string[],
): readonly string[] {
  const moved = new Set(ids);
  const others = now.filter((id) => !moved.has(id));
  return before.reduce<readonly string[]>((list, id, index) => {
    if (!moved.has(id)) {
      return list;
    }
    const neighbour = before.slice(0, index).findLast((other) => list.includes(other));
    return list.toSpliced(neighbour === undefined ? 0 : list.indexOf(neighbour) + 1, 0, id);
  }, others);
}
