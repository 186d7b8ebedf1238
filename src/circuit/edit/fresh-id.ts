import type { Routine } from '../routine';
import { routineSizes } from '../routine-sizes';
import { placedSteps } from './steps';

/**
 * An id that no step of the routine has: `wanted` itself (an exercise's id), or with the first
 * number from 2 that is free.
 */
export function freshStepId(routine: Routine, wanted: string): string {
  const taken = new Set(placedSteps(routine).map(({ step }) => step.id));
  if (!taken.has(wanted)) {
    return wanted;
  }
  let number = 2;
  while (taken.has(numbered(wanted, number))) {
    number += 1;
  }
  return numbered(wanted, number);
}

function numbered(wanted: string, number: number): string {
  const tail = `-${number}`;
  return wanted.slice(0, routineSizes.idCharacters - tail.length) + tail;
}
