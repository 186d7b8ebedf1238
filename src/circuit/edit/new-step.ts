import { catalogue } from '../../exercises/catalogue';
import type { Effort } from '../effort';
import type { ExerciseLevel } from '../exercise-level';
import { knownLevel } from '../known-level';
import type { Part } from '../phase';
import type { Step } from '../routine';
import { noExtras } from '../step-extras';
import { waysOf } from '../way-at';
import type { NewStep } from './edit';

/** What a clinic made the default of an exercise at a level. */
export type StepDefault = Pick<
  Step,
  'exercise' | 'level' | 'efforts' | 'switchSeconds' | 'moveSeconds' | 'loadKg'
>;

/** Pauses of a part that has no step yet: those of the routines that come with the program. */
const firstRests = {
  warmUp: { switchSeconds: 5, moveSeconds: 15 },
  circuit: { switchSeconds: 10, moveSeconds: 20 },
  coolDown: { switchSeconds: 5, moveSeconds: 10 },
} as const satisfies Readonly<Record<Part, Pick<Step, 'switchSeconds' | 'moveSeconds'>>>;

/** Where a new step comes to stand. */
export interface NewStepPlace {
  readonly part: Part;
  /** The step before it, whose pauses it takes over. */
  readonly after: Step | undefined;
  readonly defaults: readonly StepDefault[];
}

/**
 * A step for an exercise at a level. The clinic's own default where there is one, else the dose of the
 * catalogue: one for each side or direction, and two sets where a strength exercise has neither.
 */
export function newStep({ exercise, level }: ExerciseLevel, place: NewStepPlace): NewStep {
  const own = place.defaults.find((one) => one.exercise === exercise && one.level === level);
  if (own !== undefined) {
    return { ...noExtras, ...own };
  }
  const { switchSeconds, moveSeconds } = place.after ?? firstRests[place.part];
  const efforts = usualEfforts({ exercise, level });
  return { ...noExtras, exercise, level, efforts, switchSeconds, moveSeconds };
}

/** What of a step becomes the default of its exercise at its level. */
export function stepDefaultOf(step: Step): StepDefault {
  const { exercise, level, efforts, switchSeconds, moveSeconds, loadKg } = step;
  return { exercise, level, efforts, switchSeconds, moveSeconds, loadKg };
}

/** The defaults with one more, in place of the one that its exercise had at its level. */
export function withStepDefault(
  defaults: readonly StepDefault[],
  added: StepDefault,
): readonly StepDefault[] {
  const others = defaults.filter(
    ({ exercise, level }) => exercise !== added.exercise || level !== added.level,
  );
  return [...others, added];
}

function usualEfforts({ exercise, level }: ExerciseLevel): readonly Effort[] {
  const { laterality, defaultDose: dose } = knownLevel(exercise, level);
  const ways = waysOf(laterality);
  const isAlone = ways.length === 1 && catalogue[exercise].kind === 'strength';
  return (isAlone ? [ways[0], ways[0]] : ways).map((way) => ({ way, dose }));
}
