import { checkNumber } from './check-number';
import type { Routine, RoutineName, Step } from './routine';
import { routineBounds } from './routine-bounds';
import type { BoundedField } from './routine-bounds';
import type { Problem } from './routine-problem';
import { stepProblems } from './step-problems';

/** Everything that is wrong with a routine, in the order in which it is read; empty when it can run. */
export function problemsOf(routine: Routine): readonly Problem[] {
  const { warmUp, circuit, coolDown } = routine;
  const steps = [...warmUp, ...circuit.stations, ...coolDown];
  return [
    ...nameProblems(routine.name),
    ...check('purposeCharacters', routine.purpose.trim().length),
    ...check('steps', steps.length),
    ...check('stations', circuit.stations.length),
    ...check('rounds', circuit.rounds),
    ...check('getReadySeconds', routine.getReadySeconds),
    ...check('roundBreakSeconds', circuit.roundBreakSeconds),
    ...repeatedIds(steps),
    ...steps.flatMap(stepProblems),
  ];
}

function check(field: BoundedField, given: number): readonly Problem[] {
  return checkNumber({ field, given, bounds: routineBounds[field] });
}

/** Spaces around a name do not count. */
function nameProblems(name: RoutineName): readonly Problem[] {
  return name.kind === 'own' ? check('nameCharacters', name.text.trim().length) : [];
}

/** Each id that several steps have, once. */
function repeatedIds(steps: readonly Step[]): readonly Problem[] {
  const ids = steps.map(({ id }) => id);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(repeated)].map((stepId) => ({ kind: 'stepIdTwice', stepId }));
}
