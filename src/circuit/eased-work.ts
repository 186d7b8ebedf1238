import type { Level } from '../exercises/level';
import type { LevelName } from '../exercises/level-name';
import type { Dose } from './effort';
import { effortMs, repsWithin, wholeMs } from './effort-length';
import { knownLevel } from './known-level';
import { lengthOf } from './lay-out';
import type { StationEffort, WorkPhase } from './phase';
import { withReps } from './station-effort';
import { wayAt } from './way-at';

/**
 * An effort to come, at another level of the same exercise. A time and a cap stay as long as they
 * were; repetitions stay as many, so that the time changes with the tempo. Where the level counts
 * none, repetitions become a hold of the time they would have taken, at most the longest dose of
 * that level.
 */
export function easedWork(phase: WorkPhase, name: LevelName): WorkPhase {
  const level = knownLevel(phase.at.exercise, name);
  const length = lengthOf(phase);
  const { dose, reps, way } = phase.effort;
  if (dose.kind !== 'reps') {
    return workOf(phase, name, length);
  }
  if (!level.movement.countsReps) {
    return workOf(phase, name, Math.min(length, wholeMs(level.doseRange.maxSeconds)));
  }
  const kept: Dose = { kind: 'reps', reps: reps ?? dose.reps };
  return workOf(phase, name, reps === undefined ? length : effortMs({ way, dose: kept }, level));
}

/**
 * What is left of an effort that has begun, at another level: exactly the time that was left. The
 * movement begins anew, with as many repetitions as fit.
 */
export function easedRest(phase: WorkPhase, doneMs: number, name: LevelName): WorkPhase {
  const left = { ...phase, doneMs: phase.doneMs + doneMs };
  return workOf(left, name, lengthOf(phase) - doneMs);
}

function workOf(phase: WorkPhase, name: LevelName, lengthMs: number): WorkPhase {
  const level = knownLevel(phase.at.exercise, name);
  const { startMs, doneMs } = phase;
  return {
    ...phase,
    at: { ...phase.at, level: name },
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
  const held = dose.kind === 'reps' && !level.movement.countsReps;
  const seconds = (doneMs + lengthMs) / 1000;
  const reps = dose.kind === 'selfPaced' ? dose.reps : repsWithin(lengthMs, level);
  return withReps({ ...effort, way, dose: held ? { kind: 'time', seconds } : dose }, reps, level);
}
