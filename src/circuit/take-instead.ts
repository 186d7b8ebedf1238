import { levelOf } from '../exercises/level-of';
import { withBothSides } from './both-sides';
import { cutAt } from './cut';
import type { Cut } from './cut';
import { easedRest, easedWork } from './eased-work';
import { easierOf } from './easier-of';
import type { ExerciseLevel } from './exercise-level';
import { knownLevel } from './known-level';
import { laidOut, lasting, lengthOf } from './lay-out';
import { linked } from './linked';
import type { Phase, WorkPhase } from './phase';
import { stationOf } from './position';
import type { Timeline } from './timeline';
import { waysOf } from './way-at';

/** Time to change position before the other form begins: the switch of the usual routine. */
const changeMs = 10_000;

/** With less of an effort left, changing for it takes longer than doing it: it counts as done. */
const leastRestMs = 5000;

/** Which station goes on as what, and how long the change to it takes. */
interface Ease {
  readonly stepId: string;
  readonly to: ExerciseLevel;
  readonly switchMs: number;
}

/**
 * The station worked at, or headed to in a pause, goes on as another exercise at a level, or as the
 * same at another, now and in the rounds to come. A running effort is cut here; a switch of at least
 * 10 s follows, and then all of its remaining time. With less than 5 s left it counts as done
 * instead: only what follows is changed, and nothing more may follow. A pause keeps its length, but
 * at least 10 s of it are left. Where both sides were trained at once and are no longer, each gets
 * its turn. The same timeline at the end, and where the station is that already or there is no such
 * level.
 */
export function takeInstead(timeline: Timeline, elapsedMs: number, to: ExerciseLevel): Timeline {
  const cut = cutAt(timeline, elapsedMs);
  const station = stationOf(cut.current);
  const isThere = station?.exercise === to.exercise && station.level === to.level;
  if (station === undefined || isThere || levelOf(to.exercise, to.level) === undefined) {
    return timeline;
  }
  const { stepId } = station;
  const ease = { stepId, to, switchMs: switchMs(timeline, stepId) };
  const { ahead, done } = easedFrom(cut, ease);
  const inTurn = partsSides(station, to) ? withBothSides(ahead, ease) : ahead;
  return laidOut(timeline.routineId, linked(inTurn), done);
}

/**
 * The station goes on at the next easier level, by the rules of `takeInstead`; the same timeline
 * where there is none, and at the end.
 */
export function takeEasier(timeline: Timeline, elapsedMs: number): Timeline {
  const station = stationOf(cutAt(timeline, elapsedMs).current);
  const level = station && easierOf(station.exercise, station.level);
  return station === undefined || level === undefined
    ? timeline
    : takeInstead(timeline, elapsedMs, { exercise: station.exercise, level });
}

/** True where both sides were trained at once and are no longer. */
function partsSides(from: ExerciseLevel, to: ExerciseLevel): boolean {
  return waysAt(from) === 1 && waysAt(to) > 1;
}

function waysAt({ exercise, level }: ExerciseLevel): number {
  return waysOf(knownLevel(exercise, level).laterality).length;
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
  const rest = easedRest(current, doneMs, ease.to);
  return { done, ahead: [switchTo(rest, ease), rest, ...later] };
}

function easedPhase(phase: Phase, { stepId, to }: Ease): Phase {
  return phase.kind === 'work' && phase.at.stepId === stepId ? easedWork(phase, to) : phase;
}

/** Gives time to change where the other form is what comes next. */
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
