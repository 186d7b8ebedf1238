import type { Level } from '../exercises/level';
import type { Dose } from './effort';
import { effortMs, repsWithin, wholeMs } from './effort-length';
import type { ExerciseLevel } from './exercise-level';
import { knownLevel } from './known-level';
import { lengthOf } from './lay-out';
import type { StationEffort, WorkPhase } from './phase';
import { withReps } from './station-effort';
import { wayAt } from './way-at';

/**
 * An effort to come, as another exercise or at another level. A time and a cap stay as long as they
 * were; repetitions stay as many, so that the time changes with the tempo. Where the level counts
 * none, repetitions become a hold of the time they would have taken, and own pace one of its cap, at
 * most the longest dose of that level.
 */
export function easedWork(phase: WorkPhase, to: ExerciseLevel): WorkPhase {
  const level = knownLevel(to.exercise, to.level);
  const length = lengthOf(phase);
  const { dose, reps, way } = phase.effort;
  if (dose.kind === 'time') {
    return workOf(phase, to, length);
  }
  if (!level.movement.countsReps) {
    return workOf(phase, to, Math.min(length, wholeMs(level.doseRange.maxSeconds)));
  }
  if (dose.kind === 'selfPaced') {
    return workOf(phase, to, length);
  }
  const kept: Dose = { kind: 'reps', reps: reps ?? dose.reps };
  return workOf(phase, to, reps === undefined ? length : effortMs({ way, dose: kept }, level));
}

/**
 * What is left of an effort that has begun, as another exercise or at another level: exactly the time that was left. The
 * movement begins anew, with as many repetitions as fit.
 */
export function easedRest(phase: WorkPhase, doneMs: number, to: ExerciseLevel): WorkPhase {
  const left = { ...phase, doneMs: phase.doneMs + doneMs };
  return workOf(left, to, lengthOf(phase) - doneMs);
}

function workOf(phase: WorkPhase, to: ExerciseLevel, lengthMs: number): WorkPhase {
  const level = knownLevel(to.exercise, to.level);
  const { startMs, doneMs } = phase;
  return {
    ...phase,
    at: { ...phase.at, exercise: to.exercise, level: to.level },
    effort: easedEffort(phase.effort, level, { lengthMs, doneMs }),
    endMs: startMs + lengthMs,
  };
}

interface WorkLength {
  readonly lengthMs: number;
  readonly doneMs: number;
}

function easedEffort(
  effort: StationEffort,
  level: Level,
  { lengthMs, doneMs }: WorkLength,
): StationEffort {
  const way = wayAt(level.laterality, effort.way, effort.number);
  const { dose } = effort;
  const held = dose.kind !== 'time' && !level.movement.countsReps;
  const seconds = (doneMs + lengthMs) / 1000;
  const reps = dose.kind === 'selfPaced' ? dose.reps : repsWithin(lengthMs, level);
  return withReps({ ...effort, way, dose: held ? { kind: 'time', seconds } : dose }, reps, level);
}
