import type { Position } from '../../circuit/position';
import type { Session } from '../../circuit/session';

/**
 * What of a position changes a word or a digit on the screen. Two moments with the same key look
 * the same, so nothing is rendered between them; the ring moves by itself.
 */
export function shownKey(position: Position, session: Session, movementPhase: number): string {
  return [
    session.kind,
    position.index,
    position.secondsLeft,
    Math.ceil(position.leftInTotalMs / 1000),
    position.repetition?.number ?? 0,
    movementPhase,
  ].join(' ');
}
