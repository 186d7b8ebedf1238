import { effortMs, wholeMs } from './effort-length';
import { knownLevel } from './known-level';
import type { Part, Station, StationEffort } from './phase';
import type { Routine, Step } from './routine';
import { stationEffort } from './station-effort';

/** One pass through one step, with the lengths that the step gives its phases. */
export interface Visit {
  readonly station: Station;
  readonly efforts: readonly TimedEffort[];
  readonly switchMs: number;
  readonly moveMs: number;
}

interface TimedEffort {
  readonly effort: StationEffort;
  readonly lengthMs: number;
}

interface RoundPlace {
  readonly part: Part;
  readonly round: number;
  readonly rounds: number;
}

/** Everything a routine asks for, in order: warm-up, each round of the circuit, cool-down. */
export function visitsOf(routine: Routine): readonly Visit[] {
  const { rounds, stations } = routine.circuit;
  return [
    ...visitsOfSteps(routine.warmUp, { part: 'warmUp', round: 1, rounds: 1 }),
    ...Array.from({ length: rounds }, (_, index) =>
      visitsOfSteps(stations, { part: 'circuit', round: index + 1, rounds }),
    ).flat(),
    ...visitsOfSteps(routine.coolDown, { part: 'coolDown', round: 1, rounds: 1 }),
  ];
}

function visitsOfSteps(steps: readonly Step[], place: RoundPlace): readonly Visit[] {
  return steps.map((step, index) => ({
    station: {
      stepId: step.id,
      part: place.part,
      number: index + 1,
      of: steps.length,
      round: place.round,
      rounds: place.rounds,
      exercise: step.exercise,
      level: step.level,
    },
    efforts: timedEfforts(step),
    switchMs: wholeMs(step.switchSeconds),
    moveMs: wholeMs(step.moveSeconds),
  }));
}

function timedEfforts(step: Step): readonly TimedEffort[] {
  const level = knownLevel(step.exercise, step.level);
  const of = step.efforts.length;
  return step.efforts.map((effort, index) => ({
    effort: stationEffort(effort, { number: index + 1, of }, level),
    lengthMs: effortMs(effort, level),
  }));
}
