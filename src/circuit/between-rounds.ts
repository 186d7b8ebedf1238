import type { Station } from './phase';

/** True where the way from one station to another leads from one round of the circuit to the next. */
export function betweenRounds(from: Station, to: Station): boolean {
  return from.part === 'circuit' && to.part === 'circuit' && from.round !== to.round;
}
