import type { Draft, RoutineVersion } from './library';

/**
 * The work on a routine under the name that the routine was just given. What it began from is now the
 * renamed version; work on an older one stays older.
 */
export function renamedDraft<D extends Pick<Draft, 'routine' | 'basedOn'>>(
  draft: D,
  before: number,
  renamed: RoutineVersion,
): D {
  return {
    ...draft,
    routine: { ...draft.routine, name: renamed.routine.name },
    basedOn: draft.basedOn === before ? renamed.version : draft.basedOn,
  };
}
