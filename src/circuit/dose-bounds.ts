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
      return [{ field: 'doseSeconds', given: dose.seconds, bounds: secondsOf(level) }];
    case 'reps':
      return [{ field: 'doseReps', given: dose.reps, bounds: repsOf(level) }];
    case 'selfPaced':
      return [
        { field: 'doseReps', given: dose.reps, bounds: repsOf(level) },
        { field: 'capSeconds', given: dose.capSeconds, bounds: capOf(level) },
      ];
  }
}

function secondsOf({ doseRange }: Level): Bounds {
  return { least: doseRange.minSeconds, most: doseRange.maxSeconds };
}

function repsOf({ doseRange }: Level): Bounds {
  return { least: doseRange.minReps, most: doseRange.maxReps };
}

/** The longest effort that the range allows, whichever way it is counted. */
function capOf(level: Level): Bounds {
  const { minSeconds, maxSeconds, maxReps } = level.doseRange;
  const repsSeconds = Math.ceil(maxReps * secondsPerRep(level.movement));
  return { least: minSeconds, most: Math.max(maxSeconds, repsSeconds) };
}
