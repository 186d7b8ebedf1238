import type { Effort, Way } from '../../src/circuit/effort';
import { knownLevel } from '../../src/circuit/known-level';
import type { Routine, Step } from '../../src/circuit/routine';
import { noExtras } from '../../src/circuit/step-extras';
import { waysOf } from '../../src/circuit/way-at';
import { exerciseIds, strengthIds } from '../../src/exercises/exercise-id';
import type { ExerciseId } from '../../src/exercises/exercise-id';
import { levelNames } from '../../src/exercises/level-name';
import type { LevelName } from '../../src/exercises/level-name';

/** The shortest effort that most levels allow. */
const shortSeconds = 10;

/**
 * Every phase kind in 41 s a round, as short as the catalogue allows: an exercise with directions,
 * then one without, twice.
 */
export const shortRoutine: Routine = routineOf('short', 'Short', {
  getReadySeconds: 3,
  circuit: {
    rounds: 2,
    roundBreakSeconds: 3,
    stations: [
      shortStep('stir-the-pot', 'standard', ['clockwise', 'anticlockwise']),
      shortStep('stir-the-pot', 'easier', ['whole']),
    ],
  },
});

/** Two minutes with a change every few seconds: the shortest efforts and pauses there can be. */
export const quickRoutine: Routine = routineOf('quick', 'Quick', {
  getReadySeconds: 3,
  circuit: {
    rounds: 5,
    roundBreakSeconds: 1,
    stations: [
      {
        ...shortStep('stir-the-pot', 'standard', ['clockwise', 'anticlockwise']),
        switchSeconds: 1,
      },
    ],
  },
});

/** A minute and a half with room for speech: three efforts of 20 s with pauses between them. */
export const spokenRoutine: Routine = routineOf('spoken', 'Spoken', {
  getReadySeconds: 10,
  circuit: {
    rounds: 1,
    roundBreakSeconds: 0,
    stations: [
      {
        ...shortStep('stir-the-pot', 'standard', []),
        efforts: ways20(['clockwise', 'anticlockwise']),
        switchSeconds: 6,
        moveSeconds: 8,
      },
      { ...shortStep('stir-the-pot', 'easier', []), efforts: ways20(['whole']) },
    ],
  },
});

/** The seven exercises at all three levels, each with every way it has. */
export const everyLevel: Routine = routineOf('every-level', 'Every level', {
  circuit: {
    rounds: 1,
    roundBreakSeconds: 0,
    stations: strengthIds.flatMap((exercise) =>
      levelNames.map((level) => fullStep(exercise, level)),
    ),
  },
});

/** What a clinic might have made: two short routines and one with a long name. */
export const clinicRoutines: readonly Routine[] = [
  routineOf('back-class', 'Back class, Tuesday', {
    circuit: {
      rounds: 2,
      roundBreakSeconds: 60,
      stations: everyLevel.circuit.stations.slice(0, 4),
    },
  }),
  routineOf('first-visit', 'First visit', {
    circuit: { rounds: 1, roundBreakSeconds: 0, stations: everyLevel.circuit.stations.slice(6, 8) },
  }),
  routineOf('runners', 'Runners: hips and lower back', {
    circuit: {
      rounds: 3,
      roundBreakSeconds: 60,
      stations: everyLevel.circuit.stations.slice(9, 12),
    },
  }),
];

/** Every drill and stretch of the catalogue. */
export const everyDrill: Routine = routineOf('every-drill', 'Every drill', {
  circuit: {
    rounds: 1,
    roundBreakSeconds: 0,
    stations: exerciseIds
      .filter((id) => !strengthIds.some((strength) => strength === id))
      .map((id) => fullStep(id, 'standard')),
  },
});

/** A routine under a name of its own, with the usual parts where none are given. */
export function routineOf(id: string, name: string, parts: Partial<Routine>): Routine {
  return {
    id,
    name: { kind: 'own', text: name },
    purpose: '',
    getReadySeconds: 10,
    warmUp: [],
    circuit: { rounds: 1, roundBreakSeconds: 0, stations: [] },
    coolDown: [],
    ...parts,
  };
}

function ways20(ways: readonly Way[]): readonly Effort[] {
  return ways.map((way) => ({ way, dose: { kind: 'time', seconds: 20 } }));
}

function shortStep(exercise: ExerciseId, level: LevelName, ways: readonly Way[]): Step {
  const efforts = ways.map((way): Effort => ({
    way,
    dose: { kind: 'time', seconds: shortSeconds },
  }));
  return {
    ...noExtras,
    id: `${exercise}-${level}`,
    exercise,
    level,
    efforts,
    switchSeconds: 2,
    moveSeconds: 3,
  };
}

function fullStep(exercise: ExerciseId, level: LevelName): Step {
  const { laterality, doseRange } = knownLevel(exercise, level);
  const seconds = Math.max(30, doseRange.minSeconds);
  const efforts = waysOf(laterality).map((way): Effort => ({
    way,
    dose: { kind: 'time', seconds },
  }));
  return {
    ...noExtras,
    id: `${exercise}-${level}`,
    exercise,
    level,
    efforts,
    switchSeconds: 5,
    moveSeconds: 10,
  };
}
