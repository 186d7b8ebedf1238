import { describe, expect, it } from 'vitest';
import { secondsPerRep } from '../../../src/exercises/tempo';
import { movementAt } from '../../../src/figure/pose/movement-at';
import { movementOf, strengthLevels } from '../../exercises/every-level';

describe('movementAt', () => {
  it.each(strengthLevels)('counts $exercise, $name, as the wall does', ({ level }) => {
    const { movement } = level;
    for (let milliseconds = 0; milliseconds <= 40_000; milliseconds += 125) {
      const wall = Math.floor(milliseconds / (secondsPerRep(movement) * 1000)) + 1;
      expect(movementAt(movement, milliseconds / 1000, 4).repetition).toBe(Math.min(wall, 4));
    }
  });

  it('names the phase and how much of it is over', () => {
    const bridge = movementOf('single-leg-bridge', 'standard');
    expect(movementAt(bridge, 7 + 2)).toMatchObject({
      phaseId: 'lift',
      phaseIndex: 1,
      share: 0.5,
      breath: 'out',
      repetition: 2,
      swapped: false,
    });
  });

  it('changes sides with every repetition of an alternating movement only', () => {
    const swaps = (exercise: 'dead-bug' | 'single-leg-bridge') =>
      [3, 10, 17].map((seconds) => movementAt(movementOf(exercise, 'standard'), seconds).swapped);
    expect(swaps('dead-bug')).toEqual([false, true, false]);
    expect(swaps('single-leg-bridge')).toEqual([false, false, false]);
  });

  it('counts a time before the start as the start', () => {
    const bridge = movementOf('single-leg-bridge', 'standard');
    expect(movementAt(bridge, -3)).toEqual(movementAt(bridge, 0));
  });
});
