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

  it('shows a mistake and then the right way in each pause of the default circuit from round 2 on', () => {
    const [timeline] = timelines;
    for (const { phase } of works.filter((work) => work.timeline === timeline)) {
      const before = timeline?.phases[timeline.phases.indexOf(phase) - 1];
      const part = figurePartOf(phase.at, phase.effort);
      const seen: (string | undefined)[] = [];
      for (let atMs = before?.startMs ?? NaN; atMs < phase.endMs; atMs += 100) {
        const { judged } = figureMomentAt(part, positionAt(timeline ?? expect.fail(), atMs));
        if (seen.length === 0 || seen.at(-1) !== judged) {
          seen.push(judged);
        }
      }
      const isLong = before?.kind === 'move' || before?.kind === 'roundBreak';
      expect(seen.slice(0, 2), `${phase.at.exercise}, round ${phase.at.round}`).toEqual(
        phase.at.round > 1 && isLong ? ['wrong', 'right'] : [undefined],
      );
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
