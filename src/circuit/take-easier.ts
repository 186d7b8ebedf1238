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

/** With less of an effort left, changing for it takes longer than doing it: it counts as done. */
const leastRestMs = 5000;

/** Which station goes on at which level, and how long the change to it takes. */
interface Ease {
  readonly stepId: string;
  readonly level: LevelName;
  readonly switchMs: number;
}

/**
 * The station worked at, or headed to in a pause, goes on at the next easier level, now and in the
 * rounds to come. A running effort is cut here; a switch of at least 10 s follows, and then all of
 * its remaining time. With less than 5 s left it counts as done instead: only what follows is
 * easier, and nothing more may follow. A pause keeps its length, but at least 10 s of it are left.
 * The same timeline where there is no easier level, and at the end.
 */
export function takeEasier(timeline: Timeline, elapsedMs: number): Timeline {
  const cut = cutAt(timeline, elapsedMs);
  const station = stationOf(cut.current);
  const level = station && easierOf(station.exercise, station.level);
  if (station === undefined || level === undefined) {
    return timeline;
  }
  const { stepId } = station;
  const ease = { stepId, level, switchMs: switchMs(timeline, stepId) };
  const { ahead, done } = easedFrom(cut, ease);
  return laidOut(timeline.routineId, linked(ahead), done);
}

interface Eased {
  readonly done: readonly Phase[];
  readonly ahead: readonly Phase[];
}

function easedFrom(cut: Cut, ease: Ease): Eased {
  const { before, current, doneMs, donePart } = cut;
  const later = cut.after.map((phase) => easedPhase(phase, ease));
  if (current.kind !== 'work') {
    return { done: before, ahead: [withTimeToChange(current, doneMs), ...later] };
  }
  const done = [...before, ...donePart];
  if (lengthOf(current) - doneMs < leastRestMs) {
    return { done, ahead: changedInto(later, ease) };
  }
  const rest = easedRest(current, doneMs, ease.level);
  return { done, ahead: [switchTo(rest, ease), rest, ...later] };
}

function easedPhase(phase: Phase, { stepId, level }: Ease): Phase {
  return phase.kind === 'work' && phase.at.stepId === stepId ? easedWork(phase, level) : phase;
}

/** Gives time to change where the easier level is what comes next. */
function changedInto(phases: readonly Phase[], ease: Ease): readonly Phase[] {
  const [first, ...rest] = phases;
  if (first === undefined || stationOf(first)?.stepId !== ease.stepId) {
    return phases;
  }
  return first.kind === 'work'
    ? [switchTo(first, ease), ...phases]
    : [withTimeToChange(first, 0), ...rest];
}

function switchTo(work: WorkPhase, ease: Ease): Phase {
  return { kind: 'switch', at: work.at, next: work.effort, ...lasting(ease.switchMs) };
}

/** A step whose own switch is longer gets that one; one that was lengthened is not its own. */
function switchMs(timeline: Timeline, stepId: string): number {
  const own = timeline.phases
    .filter((phase) => phase.kind === 'switch' && phase.at.stepId === stepId)
    .map(lengthOf);
  return Math.max(changeMs, own.length === 0 ? 0 : Math.min(...own));
}

function withTimeToChange(pause: Phase, doneMs: number): Phase {
  const lengthMs = Math.max(lengthOf(pause), doneMs + changeMs);
  return { ...pause, endMs: pause.startMs + lengthMs };
}
