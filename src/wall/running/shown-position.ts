import type { Position } from '../../circuit/position';
import { cueTurnAt } from './cue-index';

/**
 * What of a position changes a word or a digit on the screen. Two moments of one session with the
 * same key look the same, so nothing is rendered between them; the ring moves by itself.
 */
export function shownKey(position: Position, movementPhase: number): string {
  return [
    position.index,
    position.secondsLeft,
    Math.ceil(position.leftInTotalMs / 1000),
    position.repetition?.number ?? 0,
    movementPhase,
    cueTurnAt(position),
  ].join(' ');
}
