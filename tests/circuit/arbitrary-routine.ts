import * as fc from 'fast-check';
import type { Dose, Effort } from '../../src/circuit/effort';
import type { ExerciseLevel } from '../../src/circuit/exercise-level';
import type { Routine, Step } from '../../src/circuit/routine';
import { routineBounds } from '../../src/circuit/routine-bounds';
import type { Bounds } from '../../src/circuit/routine-bounds';
import { waysOf } from '../../src/circuit/way-at';
import { exerciseIds } from '../../src/exercises/exercise-id';
import type { ExerciseId } from '../../src/exercises/exercise-id';
import type { Level } from '../../src/exercises/level';
import { levelNames } from '../../src/exercises/level-name';
import type { LevelName } from '../../src/exercises/level-name';
import { levelOf } from '../../src/exercises/level-of';
import { secondsPerRep } from '../../src/exercises/tempo';

/** Objects as the program makes them: JSON brings no other kind back. */
function record<T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record(model, { noNullPrototype: true });
}

interface KnownLevel {
  readonly exercise: ExerciseId;
  readonly name: LevelName;
  readonly level: Level;
}

const knownLevels: readonly KnownLevel[] = exerciseIds.flatMap((exercise) =>
  levelNames.flatMap((name) => {
    const level = levelOf(exercise, name);
    return level === undefined ? [] : [{ exercise, name, level }];
  }),
);

function within({ least, most }: Bounds): fc.Arbitrary<number> {
  return fc.integer({ min: least, max: most });
}

function arbitraryDose({ doseRange, movement }: Level): fc.Arbitrary<Dose> {
  const { minSeconds, maxSeconds, minReps, maxReps } = doseRange;
  const time = record({
    kind: fc.constant('time' as const),
    seconds: fc.integer({ min: minSeconds, max: maxSeconds }),
  });
  if (!movement.countsReps) {
    return time;
  }
  const reps = fc.integer({ min: minReps, max: maxReps });
  const longest = Math.max(maxSeconds, Math.ceil(maxReps * secondsPerRep(movement)));
  return fc.oneof(
    { arbitrary: time, weight: 2 },
    record({ kind: fc.constant('reps' as const), reps }),
    record({
      kind: fc.constant('selfPaced' as const),
      reps,
      capSeconds: fc.integer({ min: minSeconds, max: longest }),
    }),
  );
}

function arbitraryEffort(level: Level): fc.Arbitrary<Effort> {
  return record({
    way: fc.constantFrom(...waysOf(level.laterality)),
    dose: arbitraryDose(level),
  });
}

/** A pause is often left out, so that work follows work. */
function pause(bounds: Bounds): fc.Arbitrary<number> {
  return fc.oneof({ arbitrary: within(bounds), weight: 3 }, fc.constant(0));
}

const arbitraryWords = fc.stringMatching(/^[A-Z][a-z ]{0,20}$/);

const arbitraryAlternate: fc.Arbitrary<ExerciseLevel> = fc
  .constantFrom(...knownLevels)
  .map(({ exercise, name }) => ({ exercise, level: name }));

const arbitraryStep: fc.Arbitrary<Step> = fc
  .constantFrom(...knownLevels)
  .chain(({ exercise, name, level }) =>
    record({
      id: fc.constant(''),
      exercise: fc.constant(exercise),
      level: fc.constant(name),
      efforts: fc.array(arbitraryEffort(level), { minLength: 1, maxLength: 3 }),
      switchSeconds: pause(routineBounds.switchSeconds),
      moveSeconds: pause(routineBounds.moveSeconds),
      loadKg: within(routineBounds.loadKg),
      note: arbitraryWords,
      alternates: fc.array(arbitraryAlternate, { maxLength: routineBounds.alternates.most }),
    }),
  );

function named(steps: readonly Step[], prefix: string): readonly Step[] {
  return steps.map((step, index) => ({ ...step, id: `${prefix}${index + 1}` }));
}

/** Any routine without problems, of up to nine steps and four rounds. */
export const arbitraryRoutine: fc.Arbitrary<Routine> = record({
  getReadySeconds: within(routineBounds.getReadySeconds),
  warmUp: fc.array(arbitraryStep, { maxLength: 2 }),
  stations: fc.array(arbitraryStep, { minLength: 1, maxLength: 5 }),
  coolDown: fc.array(arbitraryStep, { maxLength: 2 }),
  rounds: fc.integer({ min: 1, max: 4 }),
  roundBreakSeconds: pause(routineBounds.roundBreakSeconds),
  text: fc.stringMatching(/^[A-Z][a-z]{0,20}$/),
  purpose: arbitraryWords,
}).map(({ warmUp, stations, coolDown, rounds, roundBreakSeconds, text, ...rest }) => ({
  id: 'any',
  name: { kind: 'own', text },
  ...rest,
  warmUp: named(warmUp, 'w'),
  circuit: { rounds, roundBreakSeconds, stations: named(stations, 's') },
  coolDown: named(coolDown, 'c'),
}));

/** A share of a run, from its start to just before its end. */
export const arbitraryShare: fc.Arbitrary<number> = fc.double({
  min: 0,
  max: 1,
  maxExcluded: true,
  noNaN: true,
});
