import type { Level } from '../exercises/level';
import { secondsPerRep } from '../exercises/tempo';
import type { Effort } from './effort';

/**
 * How long an effort takes, in whole milliseconds: its time; its repetitions at the level's tempo;
 * or, at the person's own pace, the cap.
 */
export function effortMs(effort: Effort, level: Level): number {
  const { dose } = effort;
  switch (dose.kind) {
    case 'time':
      return wholeMs(dose.seconds);
    case 'reps':
      return dose.reps * repMs(level);
    case 'selfPaced':
      return wholeMs(dose.capSeconds);
  }
}

/**
 * How many repetitions an effort holds: as many as its dose says, or as many whole ones as fit
 * into its time; undefined for a hold and where not even one fits.
 */
export function repsIn(effort: Effort, level: Level): number | undefined {
  if (!level.movement.countsReps) {
    return undefined;
  }
  return effort.dose.kind === 'time'
    ? repsWithin(effortMs(effort, level), level)
    : effort.dose.reps;
}

/** Whole repetitions that fit into a length; undefined for a hold and where not even one fits. */
export function repsWithin(lengthMs: number, level: Level): number | undefined {
  const oneMs = repMs(level);
  if (!level.movement.countsReps || oneMs <= 0 || lengthMs < oneMs) {
    return undefined;
  }
  return Math.floor(lengthMs / oneMs);
}

/** Seconds as the whole milliseconds that all times of a timeline are. */
export function wholeMs(seconds: number): number {
  return Math.round(seconds * 1000);
}

function repMs(level: Level): number {
  return wholeMs(secondsPerRep(level.movement));
}
