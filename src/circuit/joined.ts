import { betweenRounds } from './between-rounds';
import type { MovePhase, Phase, RoundBreakPhase, Station } from './phase';

/** A pause between two stations. */
type Between = MovePhase | RoundBreakPhase;

/**
 * Phases after some stations were taken out: of the pauses left between two stations only the one
 * that belongs there stays. That is the round break between two rounds and otherwise the move of
 * the station that is left. Pauses that lead to nothing go, and those before the first station when
 * there is no station `from` where the person comes from.
 */
export function joined(phases: readonly Phase[], from?: Station): readonly Phase[] {
  const kept: Phase[] = [];
  let pauses: Between[] = [];
  let left = from;
  for (const phase of phases) {
    if (phase.kind === 'move' || phase.kind === 'roundBreak') {
      pauses.push(phase);
    } else if (phase.kind === 'work' || phase.kind === 'switch') {
      kept.push(...pauseFor(pauses, phase.at, left), phase);
      pauses = [];
      left = phase.at;
    }
  }
  return kept;
}

function pauseFor(pauses: readonly Between[], to: Station, from?: Station): readonly Between[] {
  if (from === undefined) {
    return [];
  }
  const pause = betweenRounds(from, to)
    ? pauses.find(({ kind }) => kind === 'roundBreak')
    : pauses.find((other) => other.kind === 'move' && other.from.stepId === from.stepId);
  return pause === undefined ? [] : [pause];
}
