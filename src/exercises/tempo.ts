import type { Movement } from './movement';

/** Seconds of one repetition: the sum of the cycle's phases. */
export function secondsPerRep(movement: Movement): number {
  return movement.cycle.reduce((seconds, phase) => seconds + phase.seconds, 0);
}
