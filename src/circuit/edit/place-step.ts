import type { Part } from '../phase';
import type { Routine, Step } from '../routine';
import { routineSizes } from '../routine-sizes';
import type { NewStep } from './edit';
import { freshStepId } from './fresh-id';
import { findStep, stepsIn, withSteps } from './steps';
import type { StepPlace } from './steps';

/** The routine with a new step at a place; the same one where the part has no room for more. */
export function withNewStep(routine: Routine, step: NewStep, { part, at }: StepPlace): Routine {
  const named = { ...step, id: freshStepId(routine, step.exercise) };
  return hasRoom(routine, part)
    ? withSteps(routine, part, inserted(stepsIn(routine, part), named, at))
    : routine;
}

/** The routine without a step. */
export function withoutStep(routine: Routine, stepId: string): Routine {
  const found = findStep(routine, stepId);
  return found === undefined
    ? routine
    : withSteps(routine, found.part, stepsIn(routine, found.part).toSpliced(found.at, 1));
}

/** The routine with a step at another place, which it has afterwards. */
export function withMovedStep(routine: Routine, stepId: string, to: StepPlace): Routine {
  const found = findStep(routine, stepId);
  if (found === undefined || (found.part === to.part && found.at === to.at)) {
    return routine;
  }
  if (found.part !== to.part && !hasRoom(routine, to.part)) {
    return routine;
  }
  const lifted = withoutStep(routine, stepId);
  return withSteps(lifted, to.part, inserted(stepsIn(lifted, to.part), found.step, to.at));
}

/** The routine with a step twice, the copy behind it. */
export function withCopiedStep(routine: Routine, stepId: string): Routine {
  const found = findStep(routine, stepId);
  return found === undefined
    ? routine
    : withNewStep(routine, found.step, { part: found.part, at: found.at + 1 });
}

function hasRoom(routine: Routine, part: Part): boolean {
  return stepsIn(routine, part).length < routineSizes.steps;
}

function inserted(steps: readonly Step[], step: Step, at: number): readonly Step[] {
  return steps.toSpliced(Math.min(Math.max(at, 0), steps.length), 0, step);
}
