import type { Movement, MovementPhase } from '../../src/exercises/movement';
import { setUpSeconds } from '../../src/exercises/tempo';

/** A moment of a movement on its contact sheet. */
export interface SheetMoment {
  /** Seconds into an effort; below 0 in the set-up. */
  readonly seconds: number;
  /** The phase that goes on then, or ends. */
  readonly phase: string;
}

/**
 * So many moments from the start position through one repetition: where phases meet, and between
 * them where most time passes.
 */
export function sheetMoments(movement: Movement, count: number): readonly SheetMoment[] {
  const ends = [
    ...endsOf(movement.setUp, 0 - setUpSeconds(movement)),
    ...endsOf(movement.cycle, 0),
  ];
  const begin = 0 - setUpSeconds(movement);
  const times = [begin, ...ends.map(({ end }) => end)];
  while (times.length > count + 1) {
    times.splice(shortestGap(times), 1);
  }
  while (times.length < count + 1) {
    const at = longestGap(times);
    times.splice(at, 0, ((times[at - 1] ?? 0) + (times[at] ?? 0)) / 2);
  }
  // The last is the first of the next repetition.
  return times.slice(0, count).map((seconds) => ({
    seconds,
    phase: seconds === begin ? 'start' : (ends.find(({ end }) => seconds <= end + 1e-9)?.id ?? ''),
  }));
}

function endsOf(phases: readonly MovementPhase[], begin: number) {
  let end = begin;
  return phases.map(({ id, seconds }) => {
    end += seconds;
    return { id, end };
  });
}

/** The index of the inner time that is nearest to the one before it. */
function shortestGap(times: readonly number[]): number {
  return bestGap(times.slice(0, -1), (one, other) => one < other);
}

function longestGap(times: readonly number[]): number {
  return bestGap(times, (one, other) => one > other + 1e-9);
}

function bestGap(times: readonly number[], isBetter: (one: number, other: number) => boolean) {
  const gapAt = (index: number) => (times[index] ?? 0) - (times[index - 1] ?? 0);
  let best = 1;
  for (let index = 2; index < times.length; index += 1) {
    best = isBetter(gapAt(index), gapAt(best)) ? index : best;
  }
  return best;
}
