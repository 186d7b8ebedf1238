import type { Position } from '../../circuit/position';

/** Long enough to be read from across the room, and to be tried out. */
const cueMs = 10_000;

/**
 * How many cues into an exercise a position is, counted from 0: one more every ten seconds, each
 * effort and round beginning with another one. 0 outside work.
 */
export function cueTurnAt({ phase, inPhaseMs }: Position): number {
  if (phase.kind !== 'work') {
    return 0;
  }
  return Math.floor(inPhaseMs / cueMs) + (phase.effort.number - 1) * 2 + (phase.at.round - 1);
}

/** Which of a level's coaching cues to show: one at a time, in turn, so that all are seen. */
export function cueIndexAt(position: Position, cueCount: number): number {
  return cueCount === 0 ? 0 : cueTurnAt(position) % cueCount;
}
