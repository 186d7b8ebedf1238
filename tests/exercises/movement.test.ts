import { describe, expect, it } from 'vitest';
import { changePose } from '../../src/exercises/change-pose';
import { secondsPerRep } from '../../src/exercises/tempo';
import { everyLevel, movementOf, strengthLevels } from './every-level';
import { cycleStart, posesOf } from './poses-of';

describe('every movement', () => {
  it.each(everyLevel)('$exercise, $name, ends each repetition where it began', ({ level }) => {
    const { movement } = level;
    expect(posesOf(movement).at(-1)).toEqual(cycleStart(movement));
  });

  it.each(everyLevel)(
    '$exercise, $name, calls each phase by a short name of its own',
    ({ level }) => {
      const ids = [...level.movement.setUp, ...level.movement.cycle].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) {
        expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      }
    },
  );

  it.each(everyLevel)('$exercise, $name, gives every phase time', ({ level }) => {
    const phases = [...level.movement.setUp, ...level.movement.cycle];
    expect(phases.length).toBeGreaterThan(0);
    for (const { seconds } of phases) {
      expect(seconds).toBeGreaterThan(0);
    }
  });

  it.each(everyLevel)('$exercise, $name, moves if and only if it is no hold', ({ level }) => {
    const { movement } = level;
    const still = movement.cycle.every(
      ({ to }) => JSON.stringify(changePose(movement.start, to)) === JSON.stringify(movement.start),
    );
    const walks = level.doseRange.maxSeconds === 300;
    expect(still).toBe(!movement.countsReps && !walks);
  });

  it.each(everyLevel)('$exercise, $name, takes its place within four seconds', ({ level }) => {
    const seconds = level.movement.setUp.reduce((sum, phase) => sum + phase.seconds, 0);
    expect(seconds).toBeLessThanOrEqual(4);
  });

  it.each(everyLevel)('$exercise, $name, breathes in and out in a repetition', ({ level }) => {
    const breaths = level.movement.cycle.map(({ breath }) => breath);
    expect(breaths).toContain('in');
    expect(breaths).toContain('out');
  });

  it('differs between all 21 levels of the seven exercises', () => {
    const shapes = strengthLevels.map(({ level }) => JSON.stringify(posesOf(level.movement)));
    expect(shapes).toHaveLength(21);
    expect(new Set(shapes).size).toBe(21);
  });
});

describe('secondsPerRep', () => {
  it.each([
    ['forward-lunge-rotation', 7, 4],
    ['single-leg-rdl', 7, 4],
    ['stir-the-pot', 4, 7],
    ['single-leg-bridge', 7, 4],
    ['side-plank-knee-drive', 5, 6],
    ['weighted-superman', 7, 4],
    ['dead-bug', 7, 4],
  ] as const)('of %s is %i, so that 30 seconds hold %i', (exercise, seconds, reps) => {
    const perRep = secondsPerRep(movementOf(exercise, 'standard'));
    expect(perRep).toBe(seconds);
    expect(Math.floor(30 / perRep)).toBe(reps);
  });

  it.each([
    ['single-leg-bridge', 10],
    ['side-plank-knee-drive', 6],
  ] as const)('of the harder %s is longer: %i', (exercise, seconds) => {
    expect(secondsPerRep(movementOf(exercise, 'harder'))).toBe(seconds);
  });

  it.each([
    ['cat-camel', 6],
    ['leg-swings', 2],
    ['hip-flexor-rock', 6],
    ['supine-hamstring', 5],
    ['hip-switch', 2],
    ['lunge-with-reach', 4],
  ] as const)('of the drill %s is %i', (exercise, seconds) => {
    expect(secondsPerRep(movementOf(exercise, 'standard'))).toBe(seconds);
  });
});
