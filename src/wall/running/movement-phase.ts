import type { Position } from '../../circuit/position';
import { movementPointAt } from '../../circuit/repetition';
import { levelOf } from '../../exercises/level-of';

/**
 * Which phase of the movement the count is at, as an index into the cycle; −1 outside work. In a
 * hold it is the phase of the breath. After the last whole repetition of an effort it stays at the
 * last phase, as the count stays at the last repetition.
 */
export function movementPhaseOf({ phase, inPhaseMs }: Position): number {
  if (phase.kind !== 'work') {
    return -1;
  }
  const cycle = levelOf(phase.at.exercise, phase.at.level)?.movement.cycle ?? [];
  let leftMs = movementPointAt(phase, inPhaseMs).inRepetitionMs;
  const index = cycle.findIndex((part) => {
    leftMs -= part.seconds * 1000;
    return leftMs < 0;
  });
  return index === -1 ? cycle.length - 1 : index;
}
