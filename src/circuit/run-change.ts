import { addTime } from './add-time';
import { leaveOut } from './leave-out';
import { positionAt } from './position';
import type { Command } from './session';
import { takeEasier } from './take-easier';
import type { Timeline } from './timeline';

/** Commands that change where a run is or what is still to come. */
export type Change = Extract<
  Command,
  { readonly kind: 'next' | 'back' | 'addTime' | 'takeEasier' | 'leaveOut' }
>;

const changes: Readonly<Record<Command['kind'], boolean>> = {
  start: false,
  pause: false,
  resume: false,
  next: true,
  back: true,
  addTime: true,
  hurts: false,
  takeEasier: true,
  leaveOut: true,
  end: false,
};

/** Tells the commands that change a run from those that start, stop or end it. */
export function isChange(command: Command): command is Change {
  return changes[command.kind];
}

/** A timeline and how far a run has come on it. */
export interface RunPoint {
  readonly timeline: Timeline;
  readonly elapsedMs: number;
}

/** Sooner than this after the start of a phase, "back" means the phase before. */
const backToPreviousMs = 3000;

/**
 * The run after a change. `next` and `back` move along the same timeline; the others keep the
 * elapsed time and give another timeline, or the same one where there is nothing to change.
 */
export function changed({ timeline, elapsedMs }: RunPoint, change: Change): RunPoint {
  switch (change.kind) {
    case 'next':
      return { timeline, elapsedMs: positionAt(timeline, elapsedMs).phase.endMs };
    case 'back':
      return { timeline, elapsedMs: backFrom(timeline, elapsedMs) };
    case 'addTime':
      return { timeline: addTime(timeline, elapsedMs, change.seconds), elapsedMs };
    case 'takeEasier':
      return { timeline: takeEasier(timeline, elapsedMs), elapsedMs };
    case 'leaveOut':
      return { timeline: leaveOut(timeline, elapsedMs), elapsedMs };
  }
}

function backFrom(timeline: Timeline, elapsedMs: number): number {
  const { index, phase, inPhaseMs } = positionAt(timeline, elapsedMs);
  const previous = timeline.phases[index - 1];
  return inPhaseMs < backToPreviousMs && previous !== undefined ? previous.startMs : phase.startMs;
}
