import * as fc from 'fast-check';
import type { Edit, Reach } from '../../../src/circuit/edit/edit';
import { newStep } from '../../../src/circuit/edit/new-step';
import type { Dose, Way } from '../../../src/circuit/effort';
import type { Part } from '../../../src/circuit/phase';
import { exerciseIds } from '../../../src/exercises/exercise-id';
import { levelNames } from '../../../src/exercises/level-name';
import { levelOf } from '../../../src/exercises/level-of';

const part = fc.constantFrom<Part>('warmUp', 'circuit', 'coolDown');
const reach = fc.constantFrom<Reach>('all', 'warmUp', 'circuit', 'coolDown');
const at = fc.integer({ min: -3, max: 40 });
const level = fc.constantFrom(...levelNames);
const way = fc.constantFrom<Way>('whole', 'left', 'right', 'clockwise', 'anticlockwise');
/** Also what no field should ever send. */
const number = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 90 }), weight: 4 },
  fc.double(),
  fc.constantFrom(Number.NaN, Infinity, -1, 1e9),
);
const words = fc.oneof(fc.string({ maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 500 }));

const dose: fc.Arbitrary<Dose> = fc.oneof(
  number.map((seconds): Dose => ({ kind: 'time', seconds })),
  number.map((reps): Dose => ({ kind: 'reps', reps })),
  fc.tuple(number, number).map(([reps, capSeconds]): Dose => ({
    kind: 'selfPaced',
    reps,
    capSeconds,
  })),
);

const known = exerciseIds.flatMap((exercise) =>
  levelNames.filter((name) => levelOf(exercise, name)).map((name) => ({ exercise, level: name })),
);
const exerciseLevel = fc.constantFrom(...known);
const anyExerciseLevel = fc.record({ exercise: fc.constantFrom(...exerciseIds), level });

function ofStep(stepId: string): fc.Arbitrary<Edit> {
  return fc.oneof(
    fc.constant<Edit>({ kind: 'removeStep', stepId }),
    fc
      .record({ part, at })
      .map((to): Edit => ({ kind: 'moveStep', stepId, part: to.part, at: to.at })),
    fc.constant<Edit>({ kind: 'duplicateStep', stepId }),
    anyExerciseLevel.map((to): Edit => ({ kind: 'swapExercise', stepId, to })),
    level.map((name): Edit => ({ kind: 'setLevel', stepId, level: name })),
    fc
      .tuple(fc.integer({ min: 0, max: 4 }), dose)
      .map(([effort, given]): Edit => ({ kind: 'setDose', stepId, effort, dose: given })),
    fc.constant<Edit>({ kind: 'addSet', stepId }),
    way.map((given): Edit => ({ kind: 'addEffort', stepId, way: given })),
    fc
      .integer({ min: 0, max: 4 })
      .map((effort): Edit => ({ kind: 'removeEffort', stepId, effort })),
    fc
      .tuple(way, number)
      .map(([given, amount]): Edit => ({ kind: 'giveMore', stepId, way: given, amount })),
    way.map((given): Edit => ({ kind: 'startWith', stepId, way: given })),
    number.map((loadKg): Edit => ({ kind: 'setStep', stepId, change: { loadKg } })),
    number.map((moveSeconds): Edit => ({ kind: 'setStep', stepId, change: { moveSeconds } })),
    words.map((note): Edit => ({ kind: 'setStep', stepId, change: { note } })),
    fc
      .array(exerciseLevel, { maxLength: 30 })
      .map((alternates): Edit => ({ kind: 'setStep', stepId, change: { alternates } })),
    fc.constant<Edit>({ kind: 'copyFromAbove', stepId }),
  );
}

const wide: fc.Arbitrary<Edit> = fc.oneof(
  words.map((text): Edit => ({ kind: 'setRoutine', change: { name: { kind: 'own', text } } })),
  words.map((purpose): Edit => ({ kind: 'setRoutine', change: { purpose } })),
  number.map((rounds): Edit => ({ kind: 'setRoutine', change: { rounds } })),
  number.map((getReadySeconds): Edit => ({ kind: 'setRoutine', change: { getReadySeconds } })),
  number.map((roundBreakSeconds): Edit => ({ kind: 'setRoutine', change: { roundBreakSeconds } })),
  fc.tuple(reach, number).map(([to, switchSeconds]): Edit => ({
    kind: 'setRests',
    reach: to,
    rests: { switchSeconds },
  })),
  fc.tuple(reach, number).map(([to, factor]): Edit => ({ kind: 'scaleDoses', reach: to, factor })),
  fc.tuple(reach, level).map(([to, name]): Edit => ({ kind: 'setLevels', reach: to, level: name })),
);

const adding: fc.Arbitrary<Edit> = fc
  .record({ part, at, exerciseLevel })
  .map(({ part: to, at: place, exerciseLevel: added }): Edit => ({
    kind: 'addStep',
    part: to,
    at: place,
    step: newStep(added, { part: to, after: undefined, defaults: [] }),
  }));

/** Any edit of a routine from `arbitraryRoutine`, sensible or not. */
export const arbitraryEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    arbitrary: fc.constantFrom('w1', 's1', 's2', 's3', 'c1', 's1-2', 'nobody').chain(ofStep),
    weight: 3,
  },
  wide,
  adding,
);
