import { repsWithin, wholeMs } from './effort-length';
import { halfwayMsOf, withoutHalfway } from './halfway';
import { knownLevel } from './known-level';
import { laidOut, lengthOf } from './lay-out';
import type { Phase, WorkPhase } from './phase';
import { positionAt } from './position';
import { withReps } from './station-effort';
import type { Timeline } from './timeline';

/**
 * The current phase grows by so many seconds and all after it moves later. An effort done at a
 * tempo holds the more repetitions; its middle moves too, unless it has been called. Nothing changes
 * at the end, nor for 0 seconds or less.
 */
export function addTime(timeline: Timeline, elapsedMs: number, seconds: number): Timeline {
  const { index, phase } = positionAt(timeline, elapsedMs);
  const addedMs = wholeMs(seconds);
  if (phase.kind === 'finished' || !(addedMs > 0)) {
    return timeline;
  }
  const { routineId, phases } = timeline;
  const called = (halfwayMsOf(phase) ?? Infinity) <= elapsedMs;
  const current = called ? withoutHalfway(phase) : phase;
  const ahead = [longer(current, addedMs), ...phases.slice(index + 1)];
  return laidOut(routineId, ahead, phases.slice(0, index));
}

function longer(phase: Phase, addedMs: number): Phase {
  const grown = { ...phase, endMs: phase.endMs + addedMs };
  return grown.kind === 'work' ? withRepsOfLength(grown) : grown;
}

/** The effort counts the repetitions that its phase has time for; own pace keeps its number. */
function withRepsOfLength(phase: WorkPhase): WorkPhase {
  if (phase.effort.dose.kind === 'selfPaced') {
    return phase;
  }
  const level = knownLevel(phase.at.exercise, phase.at.level);
  return { ...phase, effort: withReps(phase.effort, repsWithin(lengthOf(phase), level), level) };
}
