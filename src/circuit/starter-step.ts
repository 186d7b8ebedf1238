import type { ExerciseId } from '../exercises/exercise-id';
import type { Level } from '../exercises/level';
import type { LevelDose } from '../exercises/level-dose';
import type { Effort } from './effort';
import type { ExerciseLevel } from './exercise-level';
import { knownLevel } from './known-level';
import type { Step } from './routine';
import { noExtras } from './step-extras';
import { waysOf } from './way-at';

/** Seconds of a step's efforts and pauses. */
export interface StepTiming {
  readonly workSeconds: number;
  readonly switchSeconds: number;
  readonly moveSeconds: number;
}

/** A station of two equal efforts: both sides, both directions, or two sets. */
export function stationInTwo({ exercise, level }: ExerciseLevel, timing: StepTiming): Step {
  const ways = waysOf(knownLevel(exercise, level).laterality);
  const seconds = timing.workSeconds;
  const efforts = [ways[0], ways[1] ?? ways[0]].map((way): Effort => ({
    way,
    dose: { kind: 'time', seconds },
  }));
  return stepOf({ exercise, level }, efforts, timing);
}

/** A station of one effort, or of two of half that length where the level has two ways. */
export function stationInOne({ exercise, level }: ExerciseLevel, timing: StepTiming): Step {
  const ways = waysOf(knownLevel(exercise, level).laterality);
  const seconds = timing.workSeconds / ways.length;
  const efforts = ways.map((way): Effort => ({ way, dose: { kind: 'time', seconds } }));
  return stepOf({ exercise, level }, efforts, timing);
}

/** A drill or stretch with the dose of the catalogue, once for each side that it has. */
export function stepOfDrill(exercise: ExerciseId, timing: Omit<StepTiming, 'workSeconds'>): Step {
  const drill = knownLevel(exercise, 'standard');
  const efforts = drillEfforts(drill, drill.defaultDose);
  return stepOf({ exercise, level: 'standard' }, efforts, timing);
}

function drillEfforts(drill: Level, dose: LevelDose): readonly Effort[] {
  return waysOf(drill.laterality).map((way) => ({ way, dose }));
}

/** Each exercise comes once in a starter, so that its id can name the step. */
function stepOf(
  { exercise, level }: ExerciseLevel,
  efforts: readonly Effort[],
  { switchSeconds, moveSeconds }: Omit<StepTiming, 'workSeconds'>,
): Step {
  return { ...noExtras, id: exercise, exercise, level, efforts, switchSeconds, moveSeconds };
}
