import type { Movement, MovementPhase } from './movement';

/** Seconds of one repetition: the sum of the cycle's phases. */
export function secondsPerRep(movement: Movement): number {
  return secondsOf(movement.cycle);
}

/** Seconds of the set-up: the sum of its phases. */
export function setUpSeconds(movement: Movement): number {
  return secondsOf(movement.setUp);
}

function secondsOf(phases: readonly MovementPhase[]): number {
  return phases.reduce((seconds, phase) => seconds + phase.seconds, 0);
}
