import type { LevelName } from '../exercises/level-name';
import { cutAt } from './cut';
import type { Cut } from './cut';
import { easedRest, easedWork } from './eased-work';
import { easierOf } from './easier-of';
import { laidOut, lasting, lengthOf } from './lay-out';
import { linked } from './linked';
import type { Phase, WorkPhase } from './phase';
import { stationOf } from './position';
import type { Timeline } from './timeline';

/** Time to change position before an easier level begins: the switch of the usual routine. */
const changeMs = 10_000;

/** Which station goes on at which level. */
interface Ease {
  readonly stepId: string;
  readonly level: LevelName;
}

/**
 * The station worked at, or headed to in a pause, goes on at the next easier level, now and in the
 * rounds to come. A running effort is cut here; a switch of at least 10 s follows, and then all of
 * its remaining time. A pause keeps its length, but at least 10 s of it are left. The same timeline
 * where there is no easier level, and at the end.
 */
export function takeEasier(timeline: Timeline, elapsedMs: number): Timeline {
  const cut = cutAt(timeline, elapsedMs);
  const station = stationOf(cut.current);
  const level = station && easierOf(station.exercise, station.level);
  if (station === undefined || level === undefined) {
    return timeline;
  }
  const ease = { stepId: station.stepId, level };
  const later = cut.after.map((phase) => easedPhase(phase, ease));
  const { routineId } = timeline;
  if (cut.current.kind !== 'work') {
    return laidOut(routineId, linked([withTimeToChange(cut), ...later]), cut.before);
  }
  const rest = easedRest(cut.current, cut.doneMs, level);
  const ahead = [switchTo(rest, switchMs(timeline, ease.stepId)), rest, ...later];
  return laidOut(routineId, linked(ahead), [...cut.before, ...cut.donePart]);
}

function easedPhase(phase: Phase, { stepId, level }: Ease): Phase {
  return phase.kind === 'work' && phase.at.stepId === stepId ? easedWork(phase, level) : phase;
}

function switchTo(work: WorkPhase, lengthMs: number): Phase {
  return { kind: 'switch', at: work.at, next: work.effort, ...lasting(lengthMs) };
}

/** A step whose own switch is longer gets that one. */
function switchMs(timeline: Timeline, stepId: string): number {
  const own = timeline.phases
    .filter((phase) => phase.kind === 'switch' && phase.at.stepId === stepId)
    .map(lengthOf);
  return Math.max(changeMs, own.length === 0 ? 0 : Math.min(...own));
}

function withTimeToChange({ current, doneMs }: Cut): Phase {
  const lengthMs = Math.max(lengthOf(current), doneMs + changeMs);
  return { ...current, endMs: current.startMs + lengthMs };
}
