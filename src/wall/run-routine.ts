import { createContext, useContext } from 'react';
import { findStep } from '../circuit/edit/steps';
import type { Station } from '../circuit/phase';
import type { Routine } from '../circuit/routine';
import { noExtras } from '../circuit/step-extras';
import type { StepExtras } from '../circuit/step-extras';

/** The routine that the run on the screen was made from; what is in no timeline is read there. */
export const RunRoutine = createContext<Routine | undefined>(undefined);

/** The step of a station as it is in the routine; undefined where there is none. */
export function useStep(station: Station) {
  const routine = useContext(RunRoutine);
  return routine === undefined ? undefined : findStep(routine, station.stepId)?.step;
}

/**
 * What the physio added to the step of a station. A note speaks of the exercise, a load of its level
 * too: where the run went on with something else they are not meant.
 */
export function useExtras(station: Station): StepExtras {
  const step = useStep(station);
  if (step?.exercise !== station.exercise) {
    return noExtras;
  }
  return { ...step, loadKg: step.level === station.level ? step.loadKg : 0 };
}

/** The one line on what the routine is for; empty for none. */
export function usePurpose(): string {
  return useContext(RunRoutine)?.purpose.trim() ?? '';
}
