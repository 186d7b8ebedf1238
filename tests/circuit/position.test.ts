import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTimeline } from '../../src/circuit/compile-timeline';
import { positionAt } from '../../src/circuit/position';
import { arbitraryRoutine, arbitraryShare } from './arbitrary-routine';
import { dosed, roundsOf, routineOf, stepWith, timed } from './sample-routine';

/** getReady 0–10, left 10–40, switch –50, right –80, move –100, plank –120, break –180, round 2. */
const lunge = stepWith('lunge', {
  exercise: 'forward-lunge-rotation',
  efforts: [timed(30, 'left'), timed(30, 'right')],
});
const plank = stepWith('plank', {
  exercise: 'stir-the-pot',
  level: 'easier',
  efforts: [timed(20)],
});
const timeline = compileTimeline(roundsOf(2, [lunge, plank]));

describe('positionAt', () => {
  it('tells how much of the phase and of the whole is over and left', () => {
    expect(positionAt(timeline, 25_000)).toMatchObject({
      index: 1,
      phase: { kind: 'work' },
      elapsedMs: 25_000,
      inPhaseMs: 15_000,
      leftInPhaseMs: 15_000,
      leftInTotalMs: timeline.totalMs - 25_000,
      fraction: 0.5,
    });
  });

  it('gives the instant of a change to the phase that begins', () => {
    expect(positionAt(timeline, 39_999.9).phase.kind).toBe('work');
    expect(positionAt(timeline, 40_000).phase.kind).toBe('switch');
  });

  it('shows the second that has begun, so that a countdown never stands at 0', () => {
    expect(positionAt(timeline, 10_000).secondsLeft).toBe(30);
    expect(positionAt(timeline, 10_001).secondsLeft).toBe(30);
    expect(positionAt(timeline, 11_000).secondsLeft).toBe(29);
    expect(positionAt(timeline, 39_999).secondsLeft).toBe(1);
  });

  it('counts repetitions at the tempo and leaves the rest of the time to the last', () => {
    const repetitionAt = (seconds: number) => positionAt(timeline, seconds * 1000).repetition;
    expect(repetitionAt(10)).toEqual({ number: 1, of: 4 });
    expect(repetitionAt(17)).toEqual({ number: 2, of: 4 });
    expect(repetitionAt(39.5)).toEqual({ number: 4, of: 4 });
  });

  it('counts no repetitions in pauses, holds and at the own pace', () => {
    const own = stepWith('own', {
      efforts: [dosed({ kind: 'selfPaced', reps: 8, capSeconds: 60 })],
    });
    expect(positionAt(timeline, 45_000).repetition).toBeUndefined();
    expect(positionAt(timeline, 110_000).repetition).toBeUndefined();
    expect(positionAt(compileTimeline(routineOf([own])), 15_000).repetition).toBeUndefined();
  });

  it('names the effort that a pause leads to as next, and its station', () => {
    expect(positionAt(timeline, 0)).toMatchObject({
      station: { stepId: 'lunge', round: 1 },
      next: { station: { stepId: 'lunge' }, effort: { way: 'left', number: 1 } },
    });
    expect(positionAt(timeline, 45_000).next).toMatchObject({
      effort: { way: 'right', number: 2 },
    });
    expect(positionAt(timeline, 90_000).station).toMatchObject({ stepId: 'plank', number: 2 });
    expect(positionAt(timeline, 150_000)).toMatchObject({
      station: { stepId: 'lunge', round: 2 },
      next: { station: { stepId: 'lunge', round: 2 } },
    });
  });

  it('names the effort after the current one as next while working', () => {
    expect(positionAt(timeline, 15_000).next).toMatchObject({ effort: { way: 'right' } });
    expect(positionAt(timeline, 60_000).next).toMatchObject({ station: { stepId: 'plank' } });
    expect(positionAt(timeline, timeline.totalMs - 1).next).toBeUndefined();
  });

  it('stays at the start before it and at the end after it', () => {
    expect(positionAt(timeline, -5)).toMatchObject({ index: 0, elapsedMs: 0, fraction: 0 });
    expect(positionAt(timeline, timeline.totalMs + 5)).toMatchObject({
      phase: { kind: 'finished' },
      elapsedMs: timeline.totalMs,
      secondsLeft: 0,
      fraction: 1,
      station: undefined,
      next: undefined,
    });
  });

  it('finds every phase of any routine at its start', () => {
    fc.assert(
      fc.property(arbitraryRoutine, (routine) => {
        const any = compileTimeline(routine);
        for (const [index, phase] of any.phases.entries()) {
          expect(positionAt(any, phase.startMs)).toMatchObject({ index, inPhaseMs: 0 });
        }
      }),
    );
  });

  it('never goes back as time goes on', () => {
    fc.assert(
      fc.property(arbitraryRoutine, arbitraryShare, arbitraryShare, (routine, one, two) => {
        const any = compileTimeline(routine);
        const [early, late] = [Math.min(one, two), Math.max(one, two)].map((share) =>
          positionAt(any, share * any.totalMs),
        );
        expect(late?.index).toBeGreaterThanOrEqual(early?.index ?? Infinity);
        expect(late?.leftInTotalMs).toBeLessThanOrEqual(early?.leftInTotalMs ?? -Infinity);
      }),
    );
  });

  it('splits the phase it finds into what is over and what is left', () => {
    fc.assert(
      fc.property(arbitraryRoutine, arbitraryShare, (routine, share) => {
        const any = compileTimeline(routine);
        const { phase, inPhaseMs, leftInPhaseMs, fraction } = positionAt(any, share * any.totalMs);
        expect(inPhaseMs).toBeGreaterThanOrEqual(0);
        expect(leftInPhaseMs).toBeGreaterThan(0);
        expect(inPhaseMs + leftInPhaseMs).toBeCloseTo(phase.endMs - phase.startMs, 6);
        expect(fraction).toBeLessThan(1);
      }),
    );
  });
});
