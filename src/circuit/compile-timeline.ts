import { betweenRounds } from './between-rounds';
import { wholeMs } from './effort-length';
import { laidOut, lasting } from './lay-out';
import type { Phase, StationEffort } from './phase';
import type { Routine } from './routine';
import type { Timeline } from './timeline';
import { visitsOf } from './visit';
import type { Visit } from './visit';

/**
 * A routine compiled into phases without gaps: get ready, then every effort of every step with its
 * full dose. Efforts of a step are apart by its switch, steps by the move of the step that is
 * left, rounds by the round break instead of a move; nothing follows the last effort, and a pause
 * of 0 seconds is no phase. Throws where `problemsOf` would name an unknown level.
 */
export function compileTimeline(routine: Routine): Timeline {
  const visits = visitsOf(routine);
  const phases = visits.flatMap((visit, index) => [
    ...pauseBefore(visit, visits[index - 1], routine),
    ...phasesAt(visit),
  ]);
  return laidOut(routine.id, phases);
}

function pauseBefore(
  visit: Visit,
  previous: Visit | undefined,
  routine: Routine,
): readonly Phase[] {
  const first = visit.efforts[0];
  if (first === undefined) {
    return [];
  }
  const ahead = { to: visit.station, next: first.effort };
  if (previous === undefined) {
    return [{ kind: 'getReady', ...ahead, ...lasting(wholeMs(routine.getReadySeconds)) }];
  }
  const from = previous.station;
  return betweenRounds(from, visit.station)
    ? [{ kind: 'roundBreak', from, ...ahead, ...lasting(breakMs(routine)) }]
    : [{ kind: 'move', from, ...ahead, ...lasting(previous.moveMs) }];
}

function breakMs(routine: Routine): number {
  return wholeMs(routine.circuit.roundBreakSeconds);
}

function phasesAt(visit: Visit): readonly Phase[] {
  const at = visit.station;
  return visit.efforts.flatMap(({ effort, lengthMs }, index): readonly Phase[] => [
    ...(index === 0 ? [] : [switchTo(visit, effort)]),
    { kind: 'work', at, effort, doneMs: 0, ...lasting(lengthMs) },
  ]);
}

function switchTo(visit: Visit, next: StationEffort): Phase {
  return { kind: 'switch', at: visit.station, next, ...lasting(visit.switchMs) };
}
