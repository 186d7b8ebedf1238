import type { Routine, RoutineName, Step } from '../routine';
import { routineBounds } from '../routine-bounds';
import { routineSizes } from '../routine-sizes';
import type { RoutineChange, StepChange } from './edit';
import { saneLine, saneNumber } from './sane';

const mostSeconds = { most: routineSizes.seconds };
const mostKg = { most: routineSizes.kg, grain: routineBounds.loadKg.grain };

/** The step with numbers and words set, each kept within what may be saved. */
export function withStepChange(step: Step, change: StepChange): Step {
  const { switchSeconds, moveSeconds, loadKg, note, alternates } = { ...step, ...change };
  return {
    ...step,
    switchSeconds: saneNumber(switchSeconds, step.switchSeconds, mostSeconds),
    moveSeconds: saneNumber(moveSeconds, step.moveSeconds, mostSeconds),
    loadKg: saneNumber(loadKg, step.loadKg, mostKg),
    note: saneLine(note, routineSizes.noteCharacters),
    alternates: alternates.slice(0, routineSizes.alternates),
  };
}

/** The routine with numbers and words of its own set, each kept within what may be saved. */
export function withRoutineChange(routine: Routine, change: RoutineChange): Routine {
  const { circuit } = routine;
  const { name, purpose, getReadySeconds, rounds, roundBreakSeconds } = {
    ...routine,
    ...circuit,
    ...change,
  };
  return {
    ...routine,
    name: saneName(name),
    purpose: saneLine(purpose, routineSizes.noteCharacters),
    getReadySeconds: saneNumber(getReadySeconds, routine.getReadySeconds, mostSeconds),
    circuit: {
      ...circuit,
      rounds: saneNumber(rounds, circuit.rounds, { most: routineSizes.rounds }),
      roundBreakSeconds: saneNumber(roundBreakSeconds, circuit.roundBreakSeconds, mostSeconds),
    },
  };
}

function saneName(name: RoutineName): RoutineName {
  return name.kind === 'own'
    ? { ...name, text: saneLine(name.text, routineSizes.nameCharacters) }
    : name;
}
