import type { Routine } from '../circuit/routine';
import { routineBounds } from '../circuit/routine-bounds';
import type { OpenedRoutine } from './screen';

/** Letters in the name of a routine, at most. */
export const longestName = routineBounds.nameCharacters.most;

/** Letters of who saves, at most (contract/library-schema.ts). */
export const longestWho = 60;

/** A routine that was just begun and has never been saved. */
export function begun(routine: Routine): OpenedRoutine {
  return { saved: routine, edited: routine, basedOn: 0 };
}

/** Another routine like this one, under a name and an id of its own. */
export function copied(routine: Routine, name: string): Routine {
  return {
    ...routine,
    id: crypto.randomUUID(),
    name: { kind: 'own', text: name.slice(0, longestName) },
  };
}

/** A routine with nothing in it yet. */
export function emptyRoutine(name: string): Routine {
  return {
    id: crypto.randomUUID(),
    name: { kind: 'own', text: name },
    purpose: '',
    getReadySeconds: 10,
    warmUp: [],
    circuit: { rounds: 2, roundBreakSeconds: 60, stations: [] },
    coolDown: [],
  };
}
