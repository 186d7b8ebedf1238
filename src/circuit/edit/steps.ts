import type { Part } from '../phase';
import type { Routine, Step } from '../routine';
import type { Reach } from './edit';

/** The parts of a routine in the order in which they are done. */
export const parts: readonly Part[] = ['warmUp', 'circuit', 'coolDown'];

/** Where a step is: its part, and its place there from 0. */
export interface StepPlace {
  readonly part: Part;
  readonly at: number;
}

/** A step and where it is. */
export interface PlacedStep extends StepPlace {
  readonly step: Step;
}

/** The steps of one part. */
export function stepsIn(routine: Routine, part: Part): readonly Step[] {
  return part === 'circuit' ? routine.circuit.stations : routine[part];
}

/** Every step of a routine in order, with its place. */
export function placedSteps(routine: Routine): readonly PlacedStep[] {
  return parts.flatMap((part) => stepsIn(routine, part).map((step, at) => ({ part, at, step })));
}

/** A step by its id; undefined where there is none. */
export function findStep(routine: Routine, stepId: string): PlacedStep | undefined {
  return placedSteps(routine).find(({ step }) => step.id === stepId);
}

/** The routine with other steps in one part. */
export function withSteps(routine: Routine, part: Part, steps: readonly Step[]): Routine {
  return part === 'circuit'
    ? { ...routine, circuit: { ...routine.circuit, stations: steps } }
    : { ...routine, [part]: steps };
}

/** The routine with one step changed; the same one where the step stays as it is or is not there. */
export function withStep(routine: Routine, stepId: string, change: (step: Step) => Step): Routine {
  const found = findStep(routine, stepId);
  const changed = found && change(found.step);
  if (found === undefined || changed === undefined || changed === found.step) {
    return routine;
  }
  return withSteps(routine, found.part, stepsIn(routine, found.part).with(found.at, changed));
}

/** The routine with every step within reach changed. */
export function withEachStep(
  routine: Routine,
  reach: Reach,
  change: (step: Step) => Step,
): Routine {
  const reached = parts.filter((part) => reach === 'all' || reach === part);
  return reached.reduce(
    (changed, part) => withSteps(changed, part, stepsIn(changed, part).map(change)),
    routine,
  );
}
