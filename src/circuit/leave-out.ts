import { cutAt } from './cut';
import type { Cut } from './cut';
import { joined } from './joined';
import { laidOut, lengthOf } from './lay-out';
import { linked } from './linked';
import type { Phase, Station } from './phase';
import { stationOf } from './position';
import type { Timeline } from './timeline';

/**
 * What remains of the station worked at, or headed to in a pause, is left out, and the station in
 * the rounds to come. The pauses are those that the routine would have without it: after the cut
 * the move to the next station or the round break. When nothing remains the timeline ends here.
 * The others keep their numbers: they still stand where they stood in the room.
 */
export function leaveOut(timeline: Timeline, elapsedMs: number): Timeline {
  const cut = cutAt(timeline, elapsedMs);
  const station = stationOf(cut.current);
  if (station === undefined) {
    return timeline;
  }
  const after = cut.after.filter((phase) => !isAt(phase, station.stepId));
  const ahead = goingOn({ ...cut, after }, station);
  return laidOut(timeline.routineId, ahead, cut.before);
}

function isAt(phase: Phase, stepId: string): boolean {
  return (phase.kind === 'work' || phase.kind === 'switch') && phase.at.stepId === stepId;
}

/** From the start of the current phase on. */
function goingOn(cut: Cut, station: Station): readonly Phase[] {
  const { current } = cut;
  switch (current.kind) {
    case 'getReady': {
      const ahead = joined(cut.after);
      return ahead.length === 0 ? cut.donePart : linked([current, ...ahead]);
    }
    case 'move':
    case 'roundBreak': {
      const ahead = linked(joined([current, ...cut.after], current.from), current.from);
      return withPauseGoingOn(cut, ahead);
    }
    case 'work':
    case 'switch':
      return [...cut.donePart, ...linked(joined(cut.after, station), station)];
    case 'finished':
      return [];
  }
}

/** The pause that has begun goes on as the one that is right now; what is over of it stays. */
function withPauseGoingOn(cut: Cut, ahead: readonly Phase[]): readonly Phase[] {
  const [pause, ...rest] = ahead;
  if (pause === undefined || pause.kind === 'work') {
    return [...cut.donePart, ...ahead];
  }
  const lengthMs = Math.max(lengthOf(pause), cut.doneMs);
  return [{ ...pause, endMs: pause.startMs + lengthMs }, ...rest];
}
