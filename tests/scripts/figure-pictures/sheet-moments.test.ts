import { describe, expect, it } from 'vitest';
import { everyShown } from '../../../scripts/figure-pictures/every-shown';
import { sheetMoments } from '../../../scripts/figure-pictures/sheet-moments';
import { levelOf } from '../../../src/exercises/level-of';
import { secondsPerRep, setUpSeconds } from '../../../src/exercises/tempo';

const movements = everyShown.flatMap(({ exercise, level }) => {
  const movement = levelOf(exercise, level)?.movement;
  return movement === undefined ? [] : [movement];
});

describe('sheetMoments', () => {
  it('begins every movement at its start and ends it before the next repetition', () => {
    for (const movement of movements) {
      const seconds = sheetMoments(movement, 8).map((moment) => moment.seconds);
      expect(seconds).toHaveLength(8);
      expect(seconds[0]).toBe(0 - setUpSeconds(movement));
      expect(seconds.at(-1)).toBeLessThan(secondsPerRep(movement));
      expect([...new Set(seconds)].sort((one, other) => one - other)).toEqual(seconds);
    }
  });

  it('names the phase that goes on or ends at each', () => {
    for (const movement of movements) {
      const known = ['start', ...movement.setUp, ...movement.cycle].map((phase) =>
        typeof phase === 'string' ? phase : phase.id,
      );
      for (const { phase } of sheetMoments(movement, 8)) {
        expect(known).toContain(phase);
      }
    }
  });

  it('shows the end of every phase while there is room', () => {
    for (const movement of movements.filter(
      ({ setUp, cycle }) => setUp.length + cycle.length <= 8,
    )) {
      const named = sheetMoments(movement, 8).map(({ phase }) => phase);
      for (const { id } of [...movement.setUp, ...movement.cycle.slice(0, -1)]) {
        expect(named).toContain(id);
      }
    }
  });
});
