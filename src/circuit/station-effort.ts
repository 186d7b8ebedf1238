import type { Level } from '../exercises/level';
import { secondsPerRep } from '../exercises/tempo';
import type { Effort } from './effort';
import { repsIn } from './effort-length';
import type { StationEffort } from './phase';

/** Where an effort stands among the efforts of its step. */
export interface EffortPlace {
  /** Counted from 1. */
  readonly number: number;
  readonly of: number;
}

/** An effort of a station, with its repetitions at the tempo of the level. */
export function stationEffort(effort: Effort, place: EffortPlace, level: Level): StationEffort {
  return withReps({ ...place, way: effort.way, dose: effort.dose }, repsIn(effort, level), level);
}

/** The same effort with so many repetitions at the level's tempo; a hold counts none. */
export function withReps(
  { number, of, way, dose }: StationEffort,
  reps: number | undefined,
  level: Level,
): StationEffort {
  const counted = level.movement.countsReps;
  return {
    number,
    of,
    way,
    dose,
    ...(counted ? { secondsPerRep: secondsPerRep(level.movement) } : {}),
    ...(counted && reps !== undefined ? { reps } : {}),
  };
}
