import type { Library } from '../contract/library';
import { draftOf, newestOf } from '../library/library-state';
import type { OpenedRoutine } from './screen';

/** A routine as the editor begins with it: its draft, or its newest version; undefined for neither. */
export function openedRoutine(library: Library, routineId: string): OpenedRoutine | undefined {
  const newest = newestOf(library, routineId);
  const draft = draftOf(library, routineId);
  if (draft !== undefined) {
    return {
      saved: newest?.routine ?? draft.routine,
      edited: draft.routine,
      basedOn: draft.basedOn,
    };
  }
  return newest === undefined
    ? undefined
    : { saved: newest.routine, edited: newest.routine, basedOn: newest.version };
}
