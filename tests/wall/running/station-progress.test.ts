import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTimeline } from '../../../src/circuit/compile-timeline';
import { leaveOut } from '../../../src/circuit/leave-out';
import { positionAt } from '../../../src/circuit/position';
import type { Timeline } from '../../../src/circuit/timeline';
import { stationProgress } from '../../../src/wall/running/station-progress';
import { arbitraryRoutine, arbitraryShare } from '../../circuit/arbitrary-routine';
import { roundsOf, routineOf, stepWith, timed } from '../../circuit/sample-routine';

/** getReady 0–10, one 10–40, move –60, two –90, move –110, three –140 s. */
const three = compileTimeline(
  routineOf(['one', 'two', 'three'].map((id) => stepWith(id, { efforts: [timed(30)] }))),
);

function progressAt(timeline: Timeline, seconds: number): readonly number[] {
  return stationProgress(timeline, positionAt(timeline, seconds * 1000));
}

describe('stationProgress', () => {
  it('has one share for each station of the round, none begun at the start', () => {
    expect(progressAt(three, 0)).toEqual([0, 0, 0]);
  });

  it('fills the station that is worked at, from the way to it on', () => {
    expect(progressAt(three, 10)).toEqual([0.25, 0, 0]);
    expect(progressAt(three, 40)).toEqual([1, 0, 0]);
    expect(progressAt(three, 50)).toEqual([1, 0.2, 0]);
    expect(progressAt(three, 65)).toEqual([1, 0.5, 0]);
  });

  it('counts the switch as part of the station', () => {
    const sided = compileTimeline(routineOf([stepWith('one')]));
    expect(progressAt(sided, 40)).toEqual([0.5]);
    expect(progressAt(sided, 50)).toEqual([0.625]);
  });

  it('begins anew with the next round', () => {
    const rounds = compileTimeline(roundsOf(2, [stepWith('one'), stepWith('two')]));
    expect(progressAt(rounds, 165)).toEqual([1, expect.closeTo(85 / 90, 5)]);
    expect(progressAt(rounds, 170)).toEqual([0, 0]);
  });

  it('is empty at the end', () => {
    expect(progressAt(three, 140)).toEqual([]);
  });

  it('takes a station that was left out for done once the run is past it', () => {
    const without = leaveOut(three, 50_000);
    expect(positionAt(without, 50_000).station).toMatchObject({ stepId: 'three', number: 3 });
    expect(progressAt(without, 65)).toEqual([1, 1, 0.5]);
  });

  it('leaves the bar of such a station empty in the next round until the run is past it', () => {
    const steps = ['one', 'two', 'three'].map((id) => stepWith(id, { efforts: [timed(30)] }));
    const rounds = leaveOut(compileTimeline(roundsOf(2, steps)), 50_000);
    const [one, last] = rounds.phases.filter(
      (phase) => phase.kind === 'work' && phase.at.round === 2,
    );
    const duringOne = stationProgress(rounds, positionAt(rounds, (one?.endMs ?? 0) - 1));
    const duringLast = stationProgress(rounds, positionAt(rounds, (last?.endMs ?? 0) - 1));
    expect(duringOne).toEqual([expect.closeTo(1, 3), 0, 0]);
    expect(duringLast).toEqual([1, 1, expect.closeTo(1, 3)]);
  });

  it('never goes back within a round, of any routine', () => {
    fc.assert(
      fc.property(arbitraryRoutine, arbitraryShare, arbitraryShare, (routine, one, other) => {
        const timeline = compileTimeline(routine);
        const [early, late] = [one, other]
          .sort((a, b) => a - b)
          .map((share) => positionAt(timeline, share * timeline.totalMs));
        const sameRound =
          early?.station?.part === late?.station?.part &&
          early?.station?.round === late?.station?.round;
        fc.pre(early !== undefined && late !== undefined && sameRound);
        const before = stationProgress(timeline, early);
        const after = stationProgress(timeline, late);
        expect(after).toHaveLength(before.length);
        for (const [index, share] of before.entries()) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(after[index]).toBeGreaterThanOrEqual(share);
          expect(after[index]).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('has every station of a round full as its last effort ends, for any routine', () => {
    fc.assert(
      fc.property(arbitraryRoutine, (routine) => {
        const timeline = compileTimeline(routine);
        const lastWork = timeline.phases.findLast(({ kind }) => kind === 'work');
        const position = positionAt(timeline, (lastWork?.endMs ?? 0) - 0.001);
        for (const share of stationProgress(timeline, position)) {
          expect(share).toBeCloseTo(1, 3);
        }
      }),
    );
  });
});
