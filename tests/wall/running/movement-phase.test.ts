import { describe, expect, it } from 'vitest';
import { compileTimeline } from '../../../src/circuit/compile-timeline';
import { positionAt } from '../../../src/circuit/position';
import type { Step } from '../../../src/circuit/routine';
import { exerciseIds } from '../../../src/exercises/exercise-id';
import { levelNames } from '../../../src/exercises/level-name';
import { levelOf } from '../../../src/exercises/level-of';
import { movementPhaseOf } from '../../../src/wall/running/movement-phase';
import { routineOf, stepWith, timed } from '../../circuit/sample-routine';

/** The movement's phase so many seconds into the work that follows 10 s to get ready. */
function phaseIn(step: Partial<Step>, seconds: number): number {
  const timeline = compileTimeline(routineOf([stepWith('one', step)]));
  return movementPhaseOf(positionAt(timeline, (10 + seconds) * 1000));
}

const longWork = { efforts: [timed(300)] };

const cycles = exerciseIds.flatMap((exercise) =>
  levelNames.flatMap((level) => {
    const cycle = levelOf(exercise, level)?.movement.cycle;
    return cycle === undefined ? [] : [{ exercise, level, cycle }];
  }),
);

describe('movementPhaseOf', () => {
  it('is none before, between and after efforts', () => {
    expect(phaseIn({}, -5)).toBe(-1);
    expect(phaseIn({}, 35)).toBe(-1);
    expect(phaseIn({}, 70)).toBe(-1);
  });

  it('goes through knee drive, pause and return in 5 s, and begins again', () => {
    const drives = { ...longWork, exercise: 'side-plank-knee-drive' } as const;
    const seen = [0, 1.9, 2, 2.9, 3, 4.9, 5, 6.9, 7].map((at) => phaseIn(drives, at));
    expect(seen).toEqual([0, 0, 1, 1, 2, 2, 0, 0, 1]);
  });

  it('stays at the last phase when no whole repetition fits any more', () => {
    const lunge = { exercise: 'forward-lunge-rotation', efforts: [timed(30, 'left')] } as const;
    const last = phaseIn(lunge, 27.9);
    expect(last).toBeGreaterThan(0);
    expect([28, 28.5, 29.9].map((at) => phaseIn(lunge, at))).toEqual([last, last, last]);
  });

  it('follows the breath in a hold', () => {
    const hold = { ...longWork, exercise: 'side-plank-knee-drive', level: 'easier' } as const;
    expect([0, 1.9, 2, 3.9, 4].map((at) => phaseIn(hold, at))).toEqual([0, 0, 1, 1, 0]);
  });

  it.each(cycles)(
    'is at the right part of a $exercise, $level, at each instant',
    ({ exercise, level, cycle }) => {
      const timeline = compileTimeline(
        routineOf([stepWith('one', { ...longWork, exercise, level })]),
      );
      let startMs = 10_000;
      for (const [index, part] of [...cycle, ...cycle].entries()) {
        const endMs = startMs + part.seconds * 1000;
        for (const atMs of [startMs + 0.001, (startMs + endMs) / 2, endMs - 0.001]) {
          const at = movementPhaseOf(positionAt(timeline, atMs));
          expect(cycle[at]).toBe(cycle[index % cycle.length]);
        }
        startMs = endMs;
      }
    },
  );
});
