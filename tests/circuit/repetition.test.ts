import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTimeline } from '../../src/circuit/compile-timeline';
import type { WorkPhase } from '../../src/circuit/phase';
import { movementPointAt } from '../../src/circuit/repetition';
import type { MovementPoint } from '../../src/circuit/repetition';
import type { Routine, Step } from '../../src/circuit/routine';
import { arbitraryRoutine } from './arbitrary-routine';
import { dosed, routineOf, stepWith, timed } from './sample-routine';

function worksOf(routine: Routine): readonly WorkPhase[] {
  return compileTimeline(routine).phases.filter((phase) => phase.kind === 'work');
}

/** The point so many seconds into the first effort of a step. */
function pointIn(changes: Partial<Step>, seconds: number): MovementPoint {
  const [work] = worksOf(routineOf([stepWith('step', changes)]));
  if (work === undefined) {
    throw new RangeError('A step has an effort');
  }
  return movementPointAt(work, seconds * 1000);
}

describe('movementPointAt', () => {
  /** Repetitions of 7 s: four in 30 s, and 2 s left. */
  const lunge: Partial<Step> = {
    exercise: 'forward-lunge-rotation',
    efforts: [timed(30, 'left')],
  };

  it('says which repetition it is and how far into it', () => {
    expect(pointIn(lunge, 0)).toEqual({
      repetition: { number: 1, of: 4 },
      inRepetitionMs: 0,
      movedMs: 0,
    });
    expect(pointIn(lunge, 7)).toMatchObject({
      repetition: { number: 2, of: 4 },
      inRepetitionMs: 0,
    });
    expect(pointIn(lunge, 24)).toEqual({
      repetition: { number: 4, of: 4 },
      inRepetitionMs: 3000,
      movedMs: 24_000,
    });
  });

  it('holds the end of the last whole repetition for the rest of the time', () => {
    const end = { repetition: { number: 4, of: 4 }, inRepetitionMs: 7000, movedMs: 28_000 };
    expect([28, 29, 30].map((seconds) => pointIn(lunge, seconds))).toEqual([end, end, end]);
  });

  it('breathes on in a hold', () => {
    const hold: Partial<Step> = {
      exercise: 'side-plank-knee-drive',
      level: 'easier',
      efforts: [timed(30, 'left')],
    };
    expect(pointIn(hold, 29)).toEqual({
      repetition: undefined,
      inRepetitionMs: 1000,
      movedMs: 29_000,
    });
  });

  it('moves on at the own pace, where nobody knows when the last one is done', () => {
    const own = { efforts: [dosed({ kind: 'selfPaced', reps: 5, capSeconds: 60 })] };
    expect(pointIn(own, 50)).toEqual({
      repetition: undefined,
      inRepetitionMs: 1000,
      movedMs: 50_000,
    });
  });

  it('shows the first repetition where not even one fits into the time', () => {
    expect(pointIn({ efforts: [timed(5)] }, 4)).toEqual({
      repetition: undefined,
      inRepetitionMs: 4000,
      movedMs: 4000,
    });
  });

  it('never goes back, nor past the last repetition, for any routine', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(arbitraryRoutine, share, share, (routine, one, other) => {
        for (const work of worksOf(routine)) {
          const [early, late] = [Math.min(one, other), Math.max(one, other)].map((at) =>
            movementPointAt(work, at * (work.endMs - work.startMs)),
          );
          expect(late?.movedMs).toBeGreaterThanOrEqual(early?.movedMs ?? Infinity);
          expect(late?.repetition?.number ?? 0).toBeGreaterThanOrEqual(
            early?.repetition?.number ?? 0,
          );
          expect(late?.repetition?.number ?? 0).toBeLessThanOrEqual(work.effort.reps ?? 0);
        }
      }),
    );
  });
});
