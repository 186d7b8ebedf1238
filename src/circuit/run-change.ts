import { addTime } from './add-time';
import { leaveOut } from './leave-out';
import { positionAt } from './position';
import type { Command, RunFacts } from './session';
import { takeEasier, takeInstead } from './take-instead';

/** Commands that change where a run is or what is still to come. */
export type Change = Extract<
  Command,
  { readonly kind: 'next' | 'back' | 'addTime' | 'takeEasier' | 'takeInstead' | 'leaveOut' }
>;

const changeKinds: Readonly<Record<Change['kind'], true>> = {
  next: true,
  back: true,
  addTime: true,
  takeEasier: true,
  takeInstead: true,
  leaveOut: true,
};

/** Tells the commands that change a run from those that start, stop or end it. */
export function isChange(command: Command): command is Change {
  return command.kind in changeKinds;
}

/** A run and how far it has come. */
export interface RunPoint extends RunFacts {
  readonly elapsedMs: number;
}

/** Sooner than this after the start of a phase, "back" means the phase before. */
const backToPreviousMs = 3000;

/**
 * The run after a change. `next` and `back` move along the same timeline; the others keep the
 * elapsed time and give another timeline, or the same one where there is nothing to change.
 */
export function changed(point: RunPoint, change: Change): RunPoint {
  const { timeline, elapsedMs } = point;
  switch (change.kind) {
    case 'next':
      return { ...point, elapsedMs: positionAt(timeline, elapsedMs).phase.endMs };
    case 'back':
      return { ...point, elapsedMs: backFrom(point) };
    case 'addTime':
      return { ...point, timeline: addTime(timeline, elapsedMs, change.seconds) };
    case 'takeEasier':
      return { ...point, timeline: takeEasier(timeline, elapsedMs) };
    case 'takeInstead':
      return { ...point, timeline: takeInstead(timeline, elapsedMs, change) };
    case 'leaveOut':
      return { ...point, timeline: leaveOut(timeline, elapsedMs) };
  }
}

/** What hurt is not gone back to: at most to where the run went on from it. */
function backFrom({ timeline, elapsedMs, notBeforeMs }: RunPoint): number {
  const { index, phase, inPhaseMs } = positionAt(timeline, elapsedMs);
  const previous = timeline.phases[index - 1];
  const toPrevious = inPhaseMs < backToPreviousMs && previous !== undefined;
  return Math.max(toPrevious ? previous.startMs : phase.startMs, notBeforeMs);
}
