import type { Position } from '../../circuit/position';

/** Long enough to be read from across the room, and to be tried out. */
const cueMs = 10_000;

/**
 * Which of a level's coaching cues to show: one at a time, changing every ten seconds, each effort
 * and round beginning with another one so that all are seen.
 */
export function cueIndexAt(position: Position, cueCount: number): number {
  const { phase, inPhaseMs, station } = position;
  if (phase.kind !== 'work' || station === undefined || cueCount === 0) {
    return 0;
  }
  const turn = Math.floor(inPhaseMs / cueMs);
  const offset = (phase.effort.number - 1) * 2 + (station.round - 1);
  return (turn + offset) % cueCount;
}
