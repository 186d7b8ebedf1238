import { levelOf } from '../exercises/level-of';
import { parts, stepsIn, withSteps } from './edit/steps';
import type { Routine } from './routine';

/**
 * The routine without the steps whose level is not in the catalogue: what of it can be laid out as a
 * timeline, while `problemsOf` says what cannot. The same one where every level is known.
 */
export function withKnownSteps(routine: Routine): Routine {
  return parts.reduce((kept, part) => {
    const steps = stepsIn(kept, part);
    const known = steps.filter(({ exercise, level }) => levelOf(exercise, level) !== undefined);
    return known.length === steps.length ? kept : withSteps(kept, part, known);
  }, routine);
}
