import type { Level } from '../exercises/level';
import { secondsPerRep } from '../exercises/tempo';
import type { Dose } from './effort';
import type { Bounds } from './routine-bounds';

/** A number of a dose that the level bounds. */
export type DoseField = 'doseSeconds' | 'doseReps' | 'capSeconds';

/** One number of a dose, with the bounds that the level gives it. */
export interface BoundedDose {
  readonly field: DoseField;
  readonly given: number;
  readonly bounds: Bounds;
}

/** The numbers of a dose with their bounds at a level. */
export function boundedDoses(dose: Dose, level: Level): readonly BoundedDose[] {
  switch (dose.kind) {
    case 'time':
      return [{ field: 'doseSeconds', given: dose.seconds, bounds: secondsBounds(level) }];
    case 'reps':
      return [{ field: 'doseReps', given: dose.reps, bounds: repsBounds(level) }];
    case 'selfPaced':
      return [
        { field: 'doseReps', given: dose.reps, bounds: repsBounds(level) },
        { field: 'capSeconds', given: dose.capSeconds, bounds: capBounds(level) },
      ];
  }
}

/** Of a dose in time. */
export function secondsBounds({ doseRange }: Level): Bounds {
  return { least: doseRange.minSeconds, most: doseRange.maxSeconds };
}

/** Of a dose in repetitions. */
export function repsBounds({ doseRange }: Level): Bounds {
  return { least: doseRange.minReps, most: doseRange.maxReps };
}

/** Of a cap: at most the longest effort that the range allows, whichever way it is counted. */
export function capBounds(level: Level): Bounds {
  const { minSeconds, maxSeconds, maxReps } = level.doseRange;
  const repsSeconds = Math.ceil(maxReps * secondsPerRep(level.movement));
  return { least: minSeconds, most: Math.max(maxSeconds, repsSeconds) };
}
