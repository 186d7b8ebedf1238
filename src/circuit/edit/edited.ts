import type { Routine, Step } from '../routine';
import {
  startingWith,
  withDose,
  withEffort,
  withMoreFor,
  withoutEffort,
  withScaledDoses,
  withSet,
} from './change-efforts';
import { withRoutineChange, withStepChange } from './change-fields';
import { isOfEfforts, isOfStep, isPlacing } from './edit';
import type { Edit, EffortEdit, PlacingEdit, StepEdit, WideEdit } from './edit';
import { asExercise, atLevel, likeStep } from './fit-step';
import { withCopiedStep, withMovedStep, withNewStep, withoutStep } from './place-step';
import { findStep, stepsIn, withEachStep, withStep } from './steps';

/**
 * The routine after an edit. It is always one that can be saved and opened again, whatever the edit
 * asks for; whether it can run is said by `problemsOf`. An edit that finds no step, no level or no
 * room for what it asks leaves the routine as it is.
 */
export function edited(routine: Routine, edit: Edit): Routine {
  if (isPlacing(edit)) {
    return placed(routine, edit);
  }
  if (isOfEfforts(edit)) {
    return withStep(routine, edit.stepId, (step) => withEffortEdit(step, edit));
  }
  return isOfStep(edit)
    ? withStep(routine, edit.stepId, (step) => withStepEdit(routine, step, edit))
    : changedWidely(routine, edit);
}

function placed(routine: Routine, edit: PlacingEdit): Routine {
  switch (edit.kind) {
    case 'addStep':
      return withNewStep(routine, edit.step, edit);
    case 'removeStep':
      return withoutStep(routine, edit.stepId);
    case 'moveStep':
      return withMovedStep(routine, edit.stepId, edit);
    case 'duplicateStep':
      return withCopiedStep(routine, edit.stepId);
  }
}

function withEffortEdit(step: Step, edit: EffortEdit): Step {
  switch (edit.kind) {
    case 'setDose':
      return withDose(step, edit.effort, edit.dose);
    case 'addSet':
      return withSet(step);
    case 'addEffort':
      return withEffort(step, edit.way);
    case 'removeEffort':
      return withoutEffort(step, edit.effort);
    case 'giveMore':
      return withMoreFor(step, edit.way, edit.amount);
    case 'startWith':
      return startingWith(step, edit.way);
  }
}

function withStepEdit(routine: Routine, step: Step, edit: StepEdit): Step {
  switch (edit.kind) {
    case 'swapExercise':
      return asExercise(step, edit.to);
    case 'setLevel':
      return atLevel(step, edit.level);
    case 'setStep':
      return withStepChange(step, edit.change);
    case 'copyFromAbove':
      return likeAbove(routine, step);
  }
}

function likeAbove(routine: Routine, step: Step): Step {
  const found = findStep(routine, step.id);
  const above = found && stepsIn(routine, found.part)[found.at - 1];
  return above === undefined ? step : likeStep(step, above);
}

function changedWidely(routine: Routine, edit: WideEdit): Routine {
  switch (edit.kind) {
    case 'setRoutine':
      return withRoutineChange(routine, edit.change);
    case 'setRests':
      return withEachStep(routine, edit.reach, (step) => withStepChange(step, edit.rests));
    case 'scaleDoses':
      return withEachStep(routine, edit.reach, (step) => withScaledDoses(step, edit.factor));
    case 'setLevels':
      return withEachStep(routine, edit.reach, (step) => atLevel(step, edit.level));
    case 'takeOver':
      return { ...edit.from, id: routine.id };
  }
}
