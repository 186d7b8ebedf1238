import { levelOf } from '../../exercises/level-of';
import type { Dose, Effort, Way } from '../effort';
import type { Step } from '../routine';
import { routineSizes } from '../routine-sizes';
import { waysOf } from '../way-at';
import { doseWithin } from './fitted';
import { saneNumber } from './sane';

const mostSeconds = { most: routineSizes.seconds };
const mostReps = { most: routineSizes.reps };
const noDose = { seconds: 0, reps: 0, capSeconds: 0 };

/** The step with another dose of one effort, counted from 1. */
export function withDose(step: Step, number: number, dose: Dose): Step {
  const effort = step.efforts[number - 1];
  return effort === undefined
    ? step
    : withEfforts(
        step,
        step.efforts.with(number - 1, { ...effort, dose: saneDose(dose, effort.dose) }),
      );
}

/** The step with one more effort for each of its ways. */
export function withSet(step: Step): Step {
  const level = levelOf(step.exercise, step.level);
  const ways = level === undefined ? [] : waysOf(level.laterality);
  return ways.reduce(withEffort, step);
}

/** The step with one more effort of a way at its end, with the dose of the last like it. */
export function withEffort(step: Step, way: Way): Step {
  const like = step.efforts.findLast((effort) => effort.way === way) ?? step.efforts.at(-1);
  const dose = like?.dose ?? levelOf(step.exercise, step.level)?.defaultDose;
  return dose === undefined ? step : withEfforts(step, [...step.efforts, { way, dose }]);
}

/** The step without one effort, counted from 1; the last one stays. */
export function withoutEffort(step: Step, number: number): Step {
  return step.efforts.length < 2 || step.efforts[number - 1] === undefined
    ? step
    : withEfforts(step, step.efforts.toSpliced(number - 1, 1));
}

/** The step with a bigger dose for one way; the other ways keep theirs. */
export function withMoreFor(step: Step, way: Way, amount: number): Step {
  return withEfforts(
    step,
    step.efforts.map((effort) =>
      effort.way === way ? { ...effort, dose: grown(effort.dose, amount) } : effort,
    ),
  );
}

/** The step with the efforts of one way ahead of those of the other; every dose stays with its way. */
export function startingWith(step: Step, way: Way): Step {
  const first = step.efforts.filter((effort) => effort.way === way);
  const second = step.efforts.filter((effort) => effort.way !== way);
  const turns = Math.max(first.length, second.length);
  return withEfforts(
    step,
    Array.from({ length: turns }, (_, turn) => [first[turn], second[turn]])
      .flat()
      .filter((effort) => effort !== undefined),
  );
}

/** The step with every dose so many times as large, as far as its level allows. */
export function withScaledDoses(step: Step, factor: number): Step {
  const level = levelOf(step.exercise, step.level);
  return level === undefined || !Number.isFinite(factor)
    ? step
    : withEfforts(
        step,
        step.efforts.map(({ way, dose }) => ({
          way,
          dose: doseWithin(scaled(dose, factor), level),
        })),
      );
}

function scaled(dose: Dose, factor: number): Dose {
  const reps = dose.kind === 'time' ? 0 : dose.reps * factor;
  switch (dose.kind) {
    case 'time':
      return saneDose({ ...dose, seconds: dose.seconds * factor }, dose);
    case 'reps':
      return saneDose({ ...dose, reps }, dose);
    case 'selfPaced':
      return saneDose({ ...dose, reps, capSeconds: dose.capSeconds * factor }, dose);
  }
}

function grown(dose: Dose, amount: number): Dose {
  return dose.kind === 'time'
    ? saneDose({ ...dose, seconds: dose.seconds + amount }, dose)
    : saneDose({ ...dose, reps: dose.reps + amount }, dose);
}

/** The dose in whole numbers that may be saved; the one before where its numbers are none. */
function saneDose(dose: Dose, before: Dose): Dose {
  const { seconds, reps, capSeconds } = { ...noDose, ...dose };
  if (![seconds, reps, capSeconds].every(Number.isFinite)) {
    return before;
  }
  switch (dose.kind) {
    case 'time':
      return { kind: 'time', seconds: saneNumber(seconds, 0, mostSeconds) };
    case 'reps':
      return { kind: 'reps', reps: saneNumber(reps, 0, mostReps) };
    case 'selfPaced':
      return {
        kind: 'selfPaced',
        reps: saneNumber(reps, 0, mostReps),
        capSeconds: saneNumber(capSeconds, 0, mostSeconds),
      };
  }
}

function withEfforts(step: Step, efforts: readonly Effort[]): Step {
  return efforts.length > routineSizes.efforts ? step : { ...step, efforts };
}
