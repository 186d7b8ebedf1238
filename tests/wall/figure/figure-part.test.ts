import { describe, expect, it } from 'vitest';
import { compileTimeline } from '../../../src/circuit/compile-timeline';
import { positionAt } from '../../../src/circuit/position';
import { starterRoutines } from '../../../src/circuit/starter-routines';
import { movementAt, movementOfLevel } from '../../../src/figure/pose/movement-at';
import { figureMomentAt, figurePartOf, nextPartOf } from '../../../src/wall/figure/figure-part';

const timelines = starterRoutines().map(compileTimeline);

/** The work phases of all built-in routines, with their timelines. */
const works = timelines.flatMap((timeline) =>
  timeline.phases.flatMap((phase) => (phase.kind === 'work' ? [{ timeline, phase }] : [])),
);

describe('figureMomentAt', () => {
  it('makes the repetition of the figure the one that the wall counts, all through every effort', () => {
    let compared = 0;
    for (const { timeline, phase } of works) {
      const part = figurePartOf(phase.at, phase.effort);
      for (let atMs = phase.startMs; atMs < phase.endMs; atMs += 250) {
        const position = positionAt(timeline, atMs);
        const { seconds } = figureMomentAt(part, position);
        if (position.repetition !== undefined) {
          const movement = movementOfLevel(phase.at.exercise, phase.at.level);
          const { repetition } = movementAt(movement, seconds, position.repetition.of);
          expect(repetition).toBe(position.repetition.number);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(1_000);
  });

  it('leads every pause over into the movement without a jump', () => {
    for (const { timeline, phase } of works) {
      const before = positionAt(timeline, phase.startMs - 1);
      // A step without a pause before it begins at once.
      if (before.phase.kind !== 'work') {
        const part = figurePartOf(phase.at, phase.effort);
        expect(figureMomentAt(part, before).seconds).toBeCloseTo(0, 2);
      }
    }
  });

  it('shows another side after a switch', () => {
    for (const { timeline, phase } of works) {
      const next = nextPartOf(positionAt(timeline, phase.startMs));
      if (
        next !== undefined &&
        phase.effort.number < phase.effort.of &&
        phase.effort.way !== 'whole'
      ) {
        expect(next.role.shown.exercise).toBe(phase.at.exercise);
        expect(next.role.shown.way).not.toBe(phase.effort.way);
        expect(next.role.turn).toBe(figurePartOf(phase.at, phase.effort).role.turn);
      }
    }
  });
});
