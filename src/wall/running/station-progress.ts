import type { Station } from '../../circuit/phase';
import type { Position } from '../../circuit/position';
import { stationOf } from '../../circuit/position';
import type { Timeline } from '../../circuit/timeline';

function sameVisit(one: Station, other: Station): boolean {
  return one.part === other.part && one.round === other.round && one.number === other.number;
}

/**
 * How much of each station of this round (or of this part) is done, from 0 to 1, in order. Moving
 * to a station counts as its beginning.
 */
export function stationProgress(timeline: Timeline, position: Position): readonly number[] {
  const { station, elapsedMs } = position;
  if (station === undefined) {
    return [];
  }
  return Array.from({ length: station.of }, (_, index) => {
    const visit = { ...station, number: index + 1 };
    const phases = timeline.phases.filter((phase) => {
      const at = stationOf(phase);
      return at !== undefined && sameVisit(at, visit);
    });
    const first = phases.at(0);
    const last = phases.at(-1);
    if (first === undefined || last === undefined) {
      // Left out in this run: as good as done once the run is past it.
      return index + 1 < station.number ? 1 : 0;
    }
    const share = (elapsedMs - first.startMs) / (last.endMs - first.startMs);
    return Math.min(Math.max(share, 0), 1);
  });
}
