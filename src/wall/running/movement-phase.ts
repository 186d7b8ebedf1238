import type { Position } from '../../circuit/position';
import { levelOf } from '../../exercises/level-of';
import { secondsPerRep } from '../../exercises/tempo';

/**
 * Which phase of the movement the count is at, as an index into the cycle; −1 outside work. In a
 * hold it is the phase of the breath.
 */
export function movementPhaseOf(position: Position): number {
  const { phase } = position;
  if (phase.kind !== 'work') {
    return -1;
  }
  const movement = levelOf(phase.at.exercise, phase.at.level)?.movement;
  if (movement === undefined) {
    return -1;
  }
  const cycleMs = secondsPerRep(movement) * 1000;
  let leftMs = position.inPhaseMs % cycleMs;
  return movement.cycle.findIndex((part) => {
    leftMs -= part.seconds * 1000;
    return leftMs < 0;
  });
}
