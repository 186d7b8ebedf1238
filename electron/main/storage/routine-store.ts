import type { Routine } from '../../../src/circuit/routine';
import { problemsOf } from '../../../src/circuit/routine-problems';
import { done, refused } from '../../../src/contract/outcome';
import type { Outcome } from '../../../src/contract/outcome';
import { routineSchema } from '../../../src/contract/routine-schema';
import type { SavedRoutines } from '../../../src/contract/saved-shapes';
import { mostRoutines } from '../../../src/contract/schemas';
import type { StorageNotice } from '../../../src/contract/storage-notice';
import type { SavedValue } from './saved-value';

/** A clinic's routines, in the order in which they are shown. */
export interface RoutineStore {
  /** Those that can run; one that breaks its bounds is kept on the disk and left out here. */
  readonly list: () => readonly Routine[];
  readonly notices: readonly StorageNotice[];
  /**
   * Saves a routine in the place of the one with its id, or at the end; parsed again whoever sends
   * it. The answer is what was saved, once it is on the disk.
   */
  readonly save: (candidate: unknown) => Promise<Outcome<Routine>>;
  /** Answered with the id once the routine is gone from the disk. */
  readonly remove: (routineId: string) => Promise<Outcome<string>>;
}

/** The routines over their saved value. */
export function routineStore(saved: SavedValue<SavedRoutines>): RoutineStore {
  return {
    list: () => saved.current().routines.filter(canRun),
    notices: [...saved.notices, ...saved.current().routines.filter(cannotRun).map(leftOut)],
    save: async (candidate) => {
      const parsed = acceptable(candidate);
      if (parsed.kind === 'refused') {
        return parsed;
      }
      const outcome = await saved.change((current) => withRoutine(current, parsed.value));
      return outcome.kind === 'refused' ? outcome : parsed;
    },
    remove: async (routineId) => {
      const outcome = await saved.change((current) => withoutRoutine(current, routineId));
      return outcome.kind === 'refused' ? outcome : done(routineId);
    },
  };
}

function acceptable(candidate: unknown): Outcome<Routine> {
  const parsed = routineSchema.safeParse(candidate);
  if (!parsed.success) {
    return refused('wrong-shape', parsed.error.issues[0]?.path.map(String).join('.'));
  }
  return canRun(parsed.data) ? done(parsed.data) : refused('routine-problems');
}

function withRoutine({ routines }: SavedRoutines, routine: Routine): Outcome<SavedRoutines> {
  if (routines.some(({ id }) => id === routine.id)) {
    return done({ routines: routines.map((old) => (old.id === routine.id ? routine : old)) });
  }
  return routines.length < mostRoutines
    ? done({ routines: [...routines, routine] })
    : refused('too-many');
}

function withoutRoutine({ routines }: SavedRoutines, routineId: string): Outcome<SavedRoutines> {
  const left = routines.filter(({ id }) => id !== routineId);
  return left.length < routines.length ? done({ routines: left }) : refused('not-found');
}

function canRun(routine: Routine): boolean {
  return problemsOf(routine).length === 0;
}

function cannotRun(routine: Routine): boolean {
  return !canRun(routine);
}

function leftOut({ id }: Routine): StorageNotice {
  return { kind: 'routine-left-out', file: 'routines', routineId: id };
}
