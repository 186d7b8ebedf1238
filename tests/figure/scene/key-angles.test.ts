import { describe, expect, it } from 'vitest';
import type { ExerciseId } from '../../../src/exercises/exercise-id';
import type { LevelName } from '../../../src/exercises/level-name';
import { levelOf } from '../../../src/exercises/level-of';
import { angleMomentOf } from '../../../src/figure/scene/key-angles';

function anglesOf(exercise: ExerciseId, name: LevelName) {
  const level = levelOf(exercise, name);
  return level === undefined ? undefined : angleMomentOf(exercise, level.movement);
}

describe('angleMomentOf', () => {
  it.each<[ExerciseId, LevelName, number, readonly [string, number][]]>([
    [
      'forward-lunge-rotation',
      'standard',
      3,
      [
        ['knee', 90],
        ['turn', 35],
      ],
    ],
    [
      'forward-lunge-rotation',
      'easier',
      3,
      [
        ['knee', 120],
        ['turn', 20],
      ],
    ],
    ['weighted-superman', 'standard', 3, [['legLift', 10]]],
    ['weighted-superman', 'easier', 3, [['hip', 90]]],
    ['single-leg-rdl', 'standard', 4, [['trunk', 60]]],
    ['single-leg-rdl', 'harder', 4, [['trunk', 75]]],
    ['stir-the-pot', 'standard', -1, [['elbow', 90]]],
    ['single-leg-bridge', 'standard', 3, [['knee', 90]]],
    [
      'side-plank-knee-drive',
      'standard',
      2,
      [
        ['hip', 90],
        ['knee', 90],
      ],
    ],
    [
      'dead-bug',
      'standard',
      1,
      [
        ['hip', 90],
        ['knee', 90],
      ],
    ],
  ])('shows what clinical.md names: %s, %s', (exercise, level, atSeconds, angles) => {
    const moment = anglesOf(exercise, level);
    expect(moment?.atSeconds).toBe(atSeconds);
    expect(moment?.angles.map(({ joint, degrees }) => [joint, degrees])).toEqual(angles);
  });

  it('has nothing to show where no angle is worth a number', () => {
    expect(anglesOf('brisk-march', 'standard')).toBeUndefined();
  });
});
