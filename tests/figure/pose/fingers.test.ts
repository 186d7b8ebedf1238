import { describe, expect, it } from 'vitest';
import handPoses from '../../../resources/figure/hand-poses.json' with { type: 'json' };
import { secondsPerRep } from '../../../src/exercises/tempo';
import { figureAt, setUpSecondsOf } from '../../../src/figure/pose/figure-pose-at';
import { groundHeight } from '../../../src/figure/pose/ground';
import { stagingOf } from '../../../src/figure/pose/staging/staging-of';
import { handsOf } from '../../../src/figure/scene/figure-files';
import { everyLevel } from '../../exercises/every-level';
import { bodies, bodyNames } from './bodies';
import { worldPose } from './world-pose';

/** Metres that a part may sink (issue 3). */
const centimetre = 0.01;
const samplesPerSecond = 6;
const tips = ['fingertips.L', 'fingertips.R', 'thumbTip.L', 'thumbTip.R'];

describe.each(bodyNames)('fingers of the %s body', (body) => {
  const skeleton = bodies[body];
  const fingers = handsOf(handPoses, body);

  it.each(everyLevel)('in $exercise, $name, stay above the ground', ({ exercise, name, level }) => {
    const ground = groundHeight(stagingOf(exercise, name).ground);
    const before = setUpSecondsOf(skeleton, { exercise, level: name });
    const count = Math.ceil((before + secondsPerRep(level.movement)) * samplesPerSecond);
    const sunk = Array.from({ length: count + 1 }).flatMap((_, sample) => {
      const seconds = sample / samplesPerSecond - before;
      const { pose, hands } = figureAt(skeleton, { exercise, level: name, way: 'left' }, seconds);
      const bent = { ...fingers(hands.left, 'left'), ...fingers(hands.right, 'right') };
      const world = worldPose(skeleton, { ...pose, rotations: { ...pose.rotations, ...bent } });
      return tips
        .map((tip) => ({ tip, depth: ground - world.landmark(tip).y }))
        .filter(({ depth }) => !(depth <= centimetre))
        .map(({ tip, depth }) => `${tip} at ${seconds.toFixed(2)} by ${(depth * 100).toFixed(1)}`);
    });
    expect(sunk).toEqual([]);
  });
});
