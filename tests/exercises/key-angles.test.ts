import { describe, expect, it } from 'vitest';
import type { ExerciseId } from '../../src/exercises/exercise-id';
import type { LevelName } from '../../src/exercises/level-name';
import type { PoseChange } from '../../src/exercises/pose';
import { everyLevel, movementOf } from './every-level';
import { cycleStart, poseAfter, posesOf } from './poses-of';

type Row = readonly [ExerciseId, LevelName, string, PoseChange];

const rows: readonly Row[] = [
  [
    'forward-lunge-rotation',
    'standard',
    'step-and-lower',
    {
      trunk: { pitch: 0, rotation: 0 },
      workingLeg: { hipFlexion: 90, kneeFlexion: 90, ankleFlexion: 0 },
      otherLeg: { hipFlexion: -5, kneeFlexion: 95 },
      workingArm: { shoulderFlexion: 90 },
      otherArm: { shoulderFlexion: 90 },
    },
  ],
  [
    'forward-lunge-rotation',
    'standard',
    'turn',
    { trunk: { rotation: 35 }, workingLeg: { kneeFlexion: 90 } },
  ],
  ['forward-lunge-rotation', 'easier', 'turn', { trunk: { rotation: 20 } }],
  [
    'single-leg-rdl',
    'standard',
    'hinge-down',
    {
      trunk: { pitch: 60, bend: 0 },
      workingLeg: { hipFlexion: 70, kneeFlexion: 15, ankleFlexion: 5 },
      otherLeg: { hipFlexion: 0, kneeFlexion: 5 },
      otherArm: { shoulderFlexion: 60 },
    },
  ],
  ['single-leg-rdl', 'easier', 'hinge-down', { trunk: { pitch: 45 } }],
  [
    'single-leg-rdl',
    'harder',
    'hinge-down',
    { trunk: { pitch: 75 }, workingLeg: { hipFlexion: 85 } },
  ],
  [
    'stir-the-pot',
    'standard',
    'set-plank',
    { trunk: { pitch: 53, bend: 0 }, workingArm: { shoulderFlexion: 52, elbowFlexion: 90 } },
  ],
  [
    'stir-the-pot',
    'standard',
    'forward-arc',
    { workingArm: { shoulderFlexion: 65, elbowFlexion: 80 } },
  ],
  [
    'stir-the-pot',
    'standard',
    'back-arc',
    { workingArm: { shoulderFlexion: 42, elbowFlexion: 100 } },
  ],
  [
    'stir-the-pot',
    'standard',
    'outward-arc',
    { workingArm: { shoulderAbduction: 10 }, otherArm: { shoulderAbduction: -10 } },
  ],
  ['stir-the-pot', 'harder', 'outward-arc', { workingArm: { shoulderAbduction: 17 } }],
  [
    'single-leg-bridge',
    'standard',
    'settle',
    {
      trunk: { pitch: -90 },
      workingLeg: { hipFlexion: 50, kneeFlexion: 105 },
      otherLeg: { hipFlexion: 90, kneeFlexion: 90 },
    },
  ],
  [
    'single-leg-bridge',
    'standard',
    'lift',
    { trunk: { pitch: -113, bend: 0 }, workingLeg: { hipFlexion: 0, kneeFlexion: 90 } },
  ],
  ['single-leg-bridge', 'harder', 'settle', { otherLeg: { hipFlexion: 40, kneeFlexion: 0 } }],
  ['single-leg-bridge', 'harder', 'lift', { otherLeg: { hipFlexion: 0, kneeFlexion: 0 } }],
  ['single-leg-bridge', 'easier', 'lift', { otherLeg: { hipFlexion: 0, kneeFlexion: 90 } }],
  [
    'side-plank-knee-drive',
    'standard',
    'lift-hips',
    { trunk: { pitch: 77, roll: 90 }, workingArm: { shoulderAbduction: 80 } },
  ],
  [
    'side-plank-knee-drive',
    'standard',
    'drive-knee',
    {
      otherLeg: { hipFlexion: 90, kneeFlexion: 90 },
      workingLeg: { hipFlexion: 0, kneeFlexion: 0 },
    },
  ],
  ['side-plank-knee-drive', 'easier', 'lift-hips', { workingLeg: { kneeFlexion: 90 } }],
  [
    'weighted-superman',
    'standard',
    'lift',
    {
      trunk: { bend: -5, neck: 0 },
      workingLeg: { hipFlexion: -10, kneeFlexion: 0 },
      otherLeg: { hipFlexion: 0 },
    },
  ],
  [
    'weighted-superman',
    'harder',
    'lift',
    {
      trunk: { bend: -12 },
      workingLeg: { hipFlexion: -10, kneeFlexion: 5 },
      otherLeg: { hipFlexion: -10, kneeFlexion: 5 },
    },
  ],
  ['weighted-superman', 'easier', 'settle', { workingLeg: { hipFlexion: 90 } }],
  [
    'dead-bug',
    'standard',
    'set',
    { workingLeg: { hipFlexion: 90, kneeFlexion: 90 }, otherArm: { shoulderFlexion: 90 } },
  ],
  [
    'dead-bug',
    'standard',
    'reach',
    {
      workingLeg: { hipFlexion: 10, kneeFlexion: 5 },
      otherArm: { shoulderFlexion: 170 },
      otherLeg: { hipFlexion: 90, kneeFlexion: 90 },
      workingArm: { shoulderFlexion: 90 },
    },
  ],
  ['leg-swings', 'standard', 'swing-forward', { workingLeg: { hipFlexion: 60, kneeFlexion: 10 } }],
  ['leg-swings', 'standard', 'swing-back', { workingLeg: { hipFlexion: -15, kneeFlexion: 20 } }],
  ['hip-flexor-rock', 'standard', 'glide-forward', { workingLeg: { hipFlexion: -10 } }],
  [
    'supine-hamstring',
    'standard',
    'straighten',
    { workingLeg: { hipFlexion: 90, kneeFlexion: 25 } },
  ],
  [
    'lunge-with-reach',
    'standard',
    'long-lunge',
    { workingLeg: { kneeFlexion: 90 }, otherLeg: { hipFlexion: -10 } },
  ],
  ['lunge-with-reach', 'standard', 'reach-up', { trunk: { rotation: 38 } }],
];

describe('the angles that make an exercise what it is', () => {
  it.each(rows)('%s, %s: after %s', (exercise, level, phase, angles) => {
    expect(poseAfter(movementOf(exercise, level), phase)).toMatchObject(angles);
  });

  it('no movement turns the trunk beyond 45 or extends it beyond 15', () => {
    const trunks = everyLevel.flatMap(({ level }) => posesOf(level.movement)).map((p) => p.trunk);
    expect(Math.max(...trunks.map(({ rotation }) => Math.abs(rotation)))).toBeLessThanOrEqual(45);
    expect(Math.min(...trunks.map(({ bend }) => bend))).toBeGreaterThanOrEqual(-15);
  });

  it.each(['stir-the-pot', 'dead-bug', 'side-plank-knee-drive', 'single-leg-rdl'] as const)(
    'the spine of %s stays as it is through the repetition',
    (exercise) => {
      const movement = movementOf(exercise, 'standard');
      const { bend, rotation } = cycleStart(movement).trunk;
      for (const pose of posesOf(movement)) {
        expect(pose.trunk).toMatchObject({ bend, rotation });
      }
    },
  );

  it('the bird dog keeps its spine still', () => {
    for (const { trunk } of posesOf(movementOf('weighted-superman', 'easier'))) {
      expect(trunk).toMatchObject({ bend: 0, rotation: 0 });
    }
  });
});
