import { strengthIds } from '../exercises/exercise-id';
import type { ExerciseId } from '../exercises/exercise-id';
import type { LevelName } from '../exercises/level-name';
import type { ExerciseLevel } from './exercise-level';
import type { Routine, StarterId, Step } from './routine';
import { stationInOne, stationInTwo, stepOfDrill } from './starter-step';
import type { StepTiming } from './starter-step';

/** 30 s of work, 10 to switch, 30 of work, 20 to move: one template that fits all seven [proposed]. */
const groupTiming: StepTiming = { workSeconds: 30, switchSeconds: 10, moveSeconds: 20 };
/** Circuits for beginners: 20 to 30 s of rest (circuit timing guides). */
const starterTiming: StepTiming = { workSeconds: 20, switchSeconds: 20, moveSeconds: 30 };
/** Circuits for the advanced: 40 to 50 s of work with 15 to 20 s of rest (circuit timing guides). */
const strongTiming: StepTiming = { workSeconds: 40, switchSeconds: 10, moveSeconds: 20 };
/** 40 s of work, 20 s of rest; each side of a one-sided exercise gets 20 s. */
const classicTiming: StepTiming = { workSeconds: 40, switchSeconds: 0, moveSeconds: 20 };
/** Drills and stretches need nothing fetched: shorter pauses do [proposed]. */
const warmUpTiming = { switchSeconds: 5, moveSeconds: 15 };
const coolDownTiming = { switchSeconds: 5, moveSeconds: 10 };

/** March, then on hands and knees, standing, kneeling, and the long lunge as the bridge to work. */
const warmUpIds = [
  'brisk-march',
  'cat-camel',
  'leg-swings',
  'hip-flexor-rock',
  'lunge-with-reach',
] as const satisfies readonly ExerciseId[];

/** A slow walk, then each held stretch once: 4 to 5 minutes. */
const coolDownIds = [
  'slow-walk',
  'hip-flexor-stretch',
  'childs-pose',
  'hamstring-stretch',
  'figure-four',
  'chest-opener',
] as const satisfies readonly ExerciseId[];

/** The routines that come with the program, each under the id of its starter. */
export function starterRoutines(): readonly Routine[] {
  const circuit = sevenInTwo('standard', groupTiming);
  return [
    starter('back-circuit', circuit),
    {
      ...starter('back-circuit-with-warm-up', circuit),
      warmUp: warmUpIds.map((id) => stepOfDrill(id, warmUpTiming)),
      coolDown: coolDownIds.map((id) => stepOfDrill(id, coolDownTiming)),
    },
    starter('starter', sevenInTwo('easier', starterTiming)),
    // Longer, not harder: one thing changes at a time, and the weighted superman never comes unasked.
    starter('strong', sevenInTwo('standard', strongTiming)),
    starter(
      'classic-40-20',
      allSeven('standard').map((at) => stationInOne(at, classicTiming)),
    ),
    oneExercise(),
    withRounds(starter('ten-minutes', circuit), 1, 60),
  ];
}

/** Three sets a side with 45 s between them (20 to 60 s are usual for this exercise). */
function oneExercise(): Routine {
  const station = stationInTwo({ exercise: 'single-leg-rdl', level: 'standard' }, groupTiming);
  return withRounds(starter('one-exercise', [station]), 3, 45);
}

function sevenInTwo(level: LevelName, timing: StepTiming): readonly Step[] {
  return allSeven(level).map((at) => stationInTwo(at, timing));
}

function allSeven(level: LevelName): readonly ExerciseLevel[] {
  return strengthIds.map((exercise) => ({ exercise, level }));
}

/** Two rounds with a minute between them. */
function starter(id: StarterId, stations: readonly Step[]): Routine {
  return {
    id,
    name: { kind: 'starter', starter: id },
    purpose: '',
    getReadySeconds: 10,
    warmUp: [],
    circuit: { rounds: 2, roundBreakSeconds: 60, stations },
    coolDown: [],
  };
}

function withRounds(routine: Routine, rounds: number, roundBreakSeconds: number): Routine {
  return { ...routine, circuit: { ...routine.circuit, rounds, roundBreakSeconds } };
}
