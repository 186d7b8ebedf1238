import type { Routine } from '../../circuit/routine';
import type { Library, RoutineVersion } from '../../contract/library';
import { routineNameOf } from '../../phrasing/routine-name';
import type { Dictionary } from '../../text/text';

/** One line of the list. */
export interface ListRow {
  readonly id: string;
  /** As it was saved last; the draft of one that never was. */
  readonly routine: Routine;
  readonly name: string;
  /** undefined for a draft that was never saved. */
  readonly newest: RoutineVersion | undefined;
  readonly isOffered: boolean;
  readonly isArchived: boolean;
  readonly hasDraft: boolean;
  /** When it was last worked on, ISO 8601. */
  readonly changedAt: string;
}

const byName = new Intl.Collator(undefined, { numeric: true });

/** Everything that can be listed: what was worked on last comes first, at the same time by name. */
export function listRows(library: Library, words: Dictionary): readonly ListRow[] {
  const offered = new Set(library.shelf.offered);
  const archived = new Set(library.shelf.archived);
  const drafts = new Map(library.drafts.map((draft) => [draft.routine.id, draft]));
  const saved = library.routines.map((newest): ListRow => {
    const { routine, savedAt } = newest;
    const draft = drafts.get(routine.id);
    drafts.delete(routine.id);
    return {
      id: routine.id,
      routine,
      name: routineNameOf(words, routine.name),
      newest,
      isOffered: offered.has(routine.id),
      isArchived: archived.has(routine.id),
      hasDraft: draft !== undefined,
      changedAt: draft?.keptAt ?? savedAt,
    };
  });
  const begun = [...drafts.values()].map(({ routine, keptAt }): ListRow => ({
    id: routine.id,
    routine,
    name: routineNameOf(words, routine.name),
    newest: undefined,
    isOffered: false,
    isArchived: false,
    hasDraft: true,
    changedAt: keptAt,
  }));
  return [...begun, ...saved].sort(
    (a, b) => compare(b.changedAt, a.changedAt) || byName.compare(a.name, b.name),
  );
}

/** Rows whose name or purpose has every word that was typed, in any order and case. */
export function matchingRows(rows: readonly ListRow[], search: string): readonly ListRow[] {
  const wanted = folded(search).split(' ').filter(Boolean);
  if (wanted.length === 0) {
    return rows;
  }
  return rows.filter(({ name, routine }) => {
    const text = folded(`${name} ${routine.purpose}`);
    return wanted.every((word) => text.includes(word));
  });
}

/** Without case and accents: "réhab" is found by "rehab". */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
