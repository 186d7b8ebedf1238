import { describe, expect, it } from 'vitest';
import { mistakeAtSeconds, mistakesOf } from '../../../src/exercises/mistake';
import { secondsPerRep } from '../../../src/exercises/tempo';
import { parameterNames } from '../../../src/figure/pose/body-parameters';
import { figurePoseAt, setUpSecondsOf } from '../../../src/figure/pose/figure-pose-at';
import { flowAt } from '../../../src/figure/pose/flow-at';
import { groundHeight } from '../../../src/figure/pose/ground';
import { choreographyOf } from '../../../src/figure/pose/plans';
import { stagingOf } from '../../../src/figure/pose/staging/staging-of';
import { strengthLevels } from '../../exercises/every-level';
import { bodies, bodyNames } from './bodies';
import { rangeOf } from './joint-ranges';
import { jerks } from './motion-of';
import { worldPose } from './world-pose';

/** Metres that a part may sink; a breast flattens more (issue 3). */
const centimetre = 0.01;
const flattened = 0.03;
/** Degrees: what an eye, and a goniometer, cannot tell. */
const unseen = 1;
const samplesPerSecond = 15;
const motionSamplesPerSecond = 30;
/** Curled fingers are the mesh's rest; the hand poses of the figure straighten them. */
const fingers = /^(fingertips|thumbTip)\./;

const wrongOnes = strengthLevels.flatMap((named) =>
  mistakesOf(named.exercise)
    .filter((mistake) => mistakeAtSeconds(named.level.movement, mistake) !== undefined)
    .map((mistake) => ({ ...named, mistake: mistake.index })),
);

/** A mistake is drawn wrong, but by a body: it stays on the ground, in its joints, without a jerk. */
describe.each(bodyNames)('mistakes of the %s body', (body) => {
  const skeleton = bodies[body];
  const secondsOf = ({ exercise, name, level, mistake }: (typeof wrongOnes)[number]) => {
    const before = setUpSecondsOf(skeleton, { exercise, level: name, mistake });
    return { from: -before, length: before + 1.5 * secondsPerRep(level.movement) };
  };
  const times = (wrong: (typeof wrongOnes)[number], perSecond: number) => {
    const { from, length } = secondsOf(wrong);
    return Array.from({ length: Math.ceil(length * perSecond) }, (_, i) => from + i / perSecond);
  };

  it.each(wrongOnes)('in $exercise, $name, number $mistake, sink into nothing', (wrong) => {
    const { exercise, name, level, mistake } = wrong;
    const ground = groundHeight(stagingOf(exercise, name).ground);
    const marks = Object.keys(skeleton.landmarks).filter((mark) => !fingers.test(mark));
    const lieFlat = level.startPosition === 'face-down' ? flattened : 0;
    const shown = { exercise, level: name, way: 'right', mistake } as const;
    const sunk = times(wrong, samplesPerSecond).flatMap((seconds) => {
      const world = worldPose(skeleton, figurePoseAt(skeleton, shown, seconds));
      return marks
        .map((mark) => ({ mark, depth: ground - world.landmark(mark).y }))
        .filter(({ mark, depth }) => !(depth <= centimetre + (mark === 'chest' ? lieFlat : 0)))
        .map(
          ({ mark, depth }) => `${mark} at ${seconds.toFixed(2)} by ${(depth * 100).toFixed(1)}`,
        );
    });
    expect(sunk).toEqual([]);
  });

  it.each(wrongOnes)('in $exercise, $name, number $mistake, leave no joint range', (wrong) => {
    const { exercise, name, mistake } = wrong;
    const choreography = choreographyOf(skeleton, { exercise, level: name, mistake });
    const beyond = times(wrong, samplesPerSecond).flatMap((seconds) => {
      const numbers = flowAt(choreography, seconds);
      return parameterNames.flatMap((parameter, index) => {
        const [least, most] = rangeOf(parameter) ?? [-Infinity, Infinity];
        const value = numbers[index] ?? NaN;
        return value >= least - unseen && value <= most + unseen
          ? []
          : [`${parameter} ${value.toFixed(1)} at ${seconds.toFixed(2)}`];
      });
    });
    expect(beyond).toEqual([]);
  });

  it.each(wrongOnes)('in $exercise, $name, number $mistake, have no jerk', (wrong) => {
    const { exercise, name, mistake } = wrong;
    const shown = { exercise, level: name, way: 'left', mistake } as const;
    const poses = times(wrong, motionSamplesPerSecond).map((seconds) =>
      figurePoseAt(skeleton, shown, seconds),
    );
    expect(jerks(poses, motionSamplesPerSecond)).toEqual([]);
  });

  it.each(wrongOnes)('in $exercise, $name, number $mistake, are seen', (wrong) => {
    const { exercise, name, level, mistake } = wrong;
    const found = mistakesOf(exercise).find(({ index }) => index === mistake);
    const at = found === undefined ? undefined : mistakeAtSeconds(level.movement, found);
    const seconds = (at ?? NaN) - 1e-6;
    const heads = (shown: { readonly mistake?: number }) => {
      const pose = figurePoseAt(
        skeleton,
        { exercise, level: name, way: 'left', ...shown },
        seconds,
      );
      const world = worldPose(skeleton, pose);
      return Object.keys(skeleton.landmarks).map((mark) => world.landmark(mark));
    };
    const right = heads({});
    const moved = heads({ mistake }).map((place, index) => place.distanceTo(right[index] ?? place));
    // What is off by less than a hand's thickness is not seen from six metres.
    expect(Math.max(...moved)).toBeGreaterThan(0.04);
  });
});
