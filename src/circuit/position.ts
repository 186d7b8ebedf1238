import type { Phase, Station, StationEffort } from './phase';
import { movementPointAt } from './repetition';
import type { Repetition } from './repetition';
import type { Timeline } from './timeline';

/** The next effort ahead, and the station where it is done. */
export interface Ahead {
  readonly station: Station;
  readonly effort: StationEffort;
}

/** Where an elapsed time lies on a timeline. */
export interface Position {
  /** Index of the phase in the timeline. */
  readonly index: number;
  readonly phase: Phase;
  /** From the start of the run, never below 0 nor above the total. */
  readonly elapsedMs: number;
  readonly inPhaseMs: number;
  readonly leftInPhaseMs: number;
  readonly leftInTotalMs: number;
  /** What a countdown shows: whole seconds, the one that has begun included. */
  readonly secondsLeft: number;
  /** Share of the phase that is over, from 0 to 1; 1 at the end. */
  readonly fraction: number;
  /** Undefined in pauses, for holds and at the person's own pace. */
  readonly repetition: Repetition | undefined;
  /** The station worked at or headed to; undefined only at the end. */
  readonly station: Station | undefined;
  /** What comes next: in a pause, the effort that the pause leads to; undefined when none is left. */
  readonly next: Ahead | undefined;
}

/** Where an elapsed time lies on a timeline, in O(log phases). */
export function positionAt(timeline: Timeline, elapsedMs: number): Position {
  const clampedMs = Math.min(Math.max(elapsedMs, 0), timeline.totalMs);
  const index = indexAt(timeline.phases, clampedMs);
  const phase = phaseAt(timeline, index);
  const inPhaseMs = clampedMs - phase.startMs;
  const leftInPhaseMs = phase.endMs - clampedMs;
  return {
    index,
    phase,
    elapsedMs: clampedMs,
    inPhaseMs,
    leftInPhaseMs,
    leftInTotalMs: timeline.totalMs - clampedMs,
    secondsLeft: Math.ceil(leftInPhaseMs / 1000),
    fraction: phase.kind === 'finished' ? 1 : inPhaseMs / (phase.endMs - phase.startMs),
    repetition: phase.kind === 'work' ? movementPointAt(phase, inPhaseMs).repetition : undefined,
    station: stationOf(phase),
    next: aheadOf(timeline.phases, index),
  };
}

/** The station that a phase is at or heads to; undefined at the end. */
export function stationOf(phase: Phase): Station | undefined {
  switch (phase.kind) {
    case 'work':
    case 'switch':
      return phase.at;
    case 'getReady':
    case 'move':
    case 'roundBreak':
      return phase.to;
    case 'finished':
      return undefined;
  }
}

/** Binary search for the last phase that has begun. */
function indexAt(phases: readonly Phase[], elapsedMs: number): number {
  let low = 0;
  let high = phases.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((phases[middle]?.startMs ?? Infinity) <= elapsedMs) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

function phaseAt(timeline: Timeline, index: number): Phase {
  const phase = timeline.phases[index];
  if (phase === undefined) {
    throw new RangeError('A timeline has at least the phase that ends it');
  }
  return phase;
}

function aheadOf(phases: readonly Phase[], index: number): Ahead | undefined {
  const phase = phases[index];
  if (phase !== undefined && 'next' in phase) {
    return { station: 'to' in phase ? phase.to : phase.at, effort: phase.next };
  }
  const following = phases[index + 1];
  if (following === undefined || following.kind === 'finished') {
    return undefined;
  }
  return following.kind === 'work'
    ? { station: following.at, effort: following.effort }
    : aheadOf(phases, index + 1);
}
