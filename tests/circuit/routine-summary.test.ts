import { describe, expect, it } from 'vitest';
import type { StarterId } from '../../src/circuit/routine';
import { routineSummary } from '../../src/circuit/routine-summary';
import { starterRoutines } from '../../src/circuit/starter-routines';
import { routineOf, stepWith, timed } from './sample-routine';

function summaryOf(starter: StarterId) {
  const routine = starterRoutines().find(({ id }) => id === starter);
  return routine && routineSummary(routine);
}

describe('routineSummary', () => {
  it('says 22 minutes and two rounds of the default circuit of 21:30', () => {
    expect(summaryOf('back-circuit')).toMatchObject({ minutes: 22, rounds: 2 });
  });

  it('never says less than a routine takes', () => {
    const seconds = (work: number) =>
      routineOf([stepWith('one', { efforts: [timed(work)] })], { getReadySeconds: 10 });
    expect(routineSummary(seconds(50)).minutes).toBe(1);
    expect(routineSummary(seconds(51)).minutes).toBe(2);
  });

  it('names what has to be fetched, each thing once', () => {
    const kinds = summaryOf('back-circuit')?.equipment.map(({ kind }) => kind) ?? [];
    expect(kinds).toEqual(expect.arrayContaining(['mat', 'swiss-ball']));
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});
