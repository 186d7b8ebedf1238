import { describe, expect, it } from 'vitest';
import { effortMs, repsIn, repsWithin } from '../../src/circuit/effort-length';
import { knownLevel } from '../../src/circuit/known-level';
import { dosed, timed } from './sample-routine';

/** 7 s a repetition. */
const deadBug = knownLevel('dead-bug', 'standard');
/** A front plank: held. */
const hold = knownLevel('stir-the-pot', 'easier');

describe('effortMs', () => {
  it('is the time of a timed dose at any level', () => {
    expect(effortMs(timed(30), deadBug)).toBe(30_000);
    expect(effortMs(timed(30), hold)).toBe(30_000);
  });

  it('is as many repetitions as asked for at the tempo of the level', () => {
    expect(effortMs(dosed({ kind: 'reps', reps: 8 }), deadBug)).toBe(56_000);
  });

  it('is the cap at the own pace', () => {
    expect(effortMs(dosed({ kind: 'selfPaced', reps: 8, capSeconds: 90 }), deadBug)).toBe(90_000);
  });
});

describe('repsIn', () => {
  it('counts the whole repetitions that fit into a time', () => {
    expect(repsIn(timed(30), deadBug)).toBe(4);
    expect(repsIn(timed(28), deadBug)).toBe(4);
    expect(repsIn(timed(27), deadBug)).toBe(3);
  });

  it('is the number of a dose in repetitions, at the tempo or at the own pace', () => {
    expect(repsIn(dosed({ kind: 'reps', reps: 8 }), deadBug)).toBe(8);
    expect(repsIn(dosed({ kind: 'selfPaced', reps: 9, capSeconds: 30 }), deadBug)).toBe(9);
  });

  it('counts none in a hold', () => {
    expect(repsIn(timed(30), hold)).toBeUndefined();
    expect(repsIn(dosed({ kind: 'selfPaced', reps: 9, capSeconds: 30 }), hold)).toBeUndefined();
  });
});

describe('repsWithin', () => {
  it('counts none where not even one fits', () => {
    expect(repsWithin(7000, deadBug)).toBe(1);
    expect(repsWithin(6999, deadBug)).toBeUndefined();
  });
});
