import { withoutHalfway } from './halfway';
import type { Phase } from './phase';
import { positionAt } from './position';
import type { Timeline } from './timeline';

/** A timeline cut in two at an elapsed time. */
export interface Cut {
  /** Phases before the current one. */
  readonly before: readonly Phase[];
  readonly current: Phase;
  readonly after: readonly Phase[];
  /** Whole milliseconds of the current phase that are over. */
  readonly doneMs: number;
  /** Those of its start that are over, as a phase without a middle; empty when none are. */
  readonly donePart: readonly Phase[];
}

/** The cut falls on a whole millisecond, not after the elapsed time. */
export function cutAt(timeline: Timeline, elapsedMs: number): Cut {
  const { index, phase, inPhaseMs } = positionAt(timeline, elapsedMs);
  const doneMs = Math.floor(inPhaseMs);
  return {
    before: timeline.phases.slice(0, index),
    current: phase,
    after: timeline.phases.slice(index + 1),
    doneMs,
    donePart: doneMs > 0 ? [{ ...withoutHalfway(phase), endMs: phase.startMs + doneMs }] : [],
  };
}
