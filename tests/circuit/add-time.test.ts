import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTime } from '../../src/circuit/add-time';
import { compileTimeline } from '../../src/circuit/compile-timeline';
import { lengthOf } from '../../src/circuit/lay-out';
import { positionAt } from '../../src/circuit/position';
import { arbitraryRoutine, arbitraryShare } from './arbitrary-routine';
import { outlineOf } from './outline';
import { dosed, routineOf, stepWith } from './sample-routine';

const timeline = compileTimeline(routineOf([stepWith('bug')]));

describe('addTime', () => {
  it('lengthens the current phase and moves the rest', () => {
    expect(outlineOf(addTime(timeline, 12_000, 15))).toEqual([
      'getReady >bug 10',
      'work bug whole 45',
      'switch bug >whole 10',
      'work bug whole 30',
      'finished 0',
    ]);
    expect(outlineOf(addTime(timeline, 5000, 15))[0]).toBe('getReady >bug 25');
  });

  it('makes room for more repetitions', () => {
    const longer = addTime(timeline, 12_000, 15);
    expect(positionAt(longer, 12_000).repetition).toEqual({ number: 1, of: 6 });
  });

  it('leaves the number of repetitions at the own pace', () => {
    const own = stepWith('own', {
      efforts: [dosed({ kind: 'selfPaced', reps: 8, capSeconds: 60 })],
    });
    const longer = addTime(compileTimeline(routineOf([own])), 12_000, 15);
    expect(longer.phases[1]).toMatchObject({ endMs: 85_000, effort: { reps: 8 } });
  });

  it('changes nothing at the end, and nothing for no time', () => {
    expect(addTime(timeline, timeline.totalMs, 15)).toBe(timeline);
    expect(addTime(timeline, 12_000, 0)).toBe(timeline);
    expect(addTime(timeline, 12_000, -5)).toBe(timeline);
    expect(addTime(timeline, 12_000, NaN)).toBe(timeline);
  });

  it('keeps the place reached and the length of every other phase, for any routine', () => {
    const seconds = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(arbitraryRoutine, arbitraryShare, seconds, (routine, share, added) => {
        const before = compileTimeline(routine);
        const elapsedMs = share * before.totalMs;
        const after = addTime(before, elapsedMs, added);
        const { index, inPhaseMs } = positionAt(before, elapsedMs);
        expect(positionAt(after, elapsedMs)).toMatchObject({ index, inPhaseMs });
        expect(after.phases.map(lengthOf)).toEqual(
          before.phases.map((phase, at) => lengthOf(phase) + (at === index ? added * 1000 : 0)),
        );
        expect(after.totalMs).toBe(before.totalMs + added * 1000);
      }),
    );
  });
});
