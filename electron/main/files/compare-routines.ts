import type { Routine, RoutineName, Step } from '../../../src/circuit/routine';
import type { ImportedRoutine } from '../../../src/contract/desk-files';
import type { RoutineVersion } from '../../../src/contract/library';

/** What an import of each routine would do to those that are here; they are told by their names. */
export function compared(
  routines: readonly Routine[],
  here: readonly RoutineVersion[],
): readonly ImportedRoutine[] {
  const byName = new Map(here.map(({ routine }) => [nameKey(routine.name), routine]));
  return routines.map((routine): ImportedRoutine => {
    const known = byName.get(nameKey(routine.name));
    if (known === undefined) {
      return { routine, compared: 'new' };
    }
    const isSame = withoutIds(known) === withoutIds(routine);
    return { routine, compared: isSame ? 'same' : 'changed', hereId: known.id };
  });
}

function nameKey(name: RoutineName): string {
  return name.kind === 'starter'
    ? `starter ${name.starter}`
    : `own ${name.text.normalize('NFC').trim().toLowerCase()}`;
}

/** Ids are made anew by an import, so two routines may be the same with others. */
function withoutIds(routine: Routine): string {
  return JSON.stringify(withStepIds(routine, '', (_step, index) => `${index}`));
}

/** The routine under another id, with other ids for its steps. */
export function withStepIds(
  routine: Routine,
  id: string,
  idOf: (step: Step, index: number) => string,
): Routine {
  let index = 0;
  const renamed = (step: Step): Step => {
    index += 1;
    return { ...step, id: idOf(step, index) };
  };
  // In the order of the type, so that two texts of the same routine are equal.
  return {
    id,
    name: routine.name,
    purpose: routine.purpose,
    getReadySeconds: routine.getReadySeconds,
    warmUp: routine.warmUp.map(renamed),
    circuit: { ...routine.circuit, stations: routine.circuit.stations.map(renamed) },
    coolDown: routine.coolDown.map(renamed),
  };
}
