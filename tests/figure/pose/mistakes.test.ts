import { describe, expect, it } from 'vitest';
import { mistakeAtSeconds, mistakesOf } from '../../../src/exercises/mistake';
import { secondsPerRep } from '../../../src/exercises/tempo';
import { figurePoseAt, setUpSecondsOf } from '../../../src/figure/pose/figure-pose-at';
import { flowAt } from '../../../src/figure/pose/flow-at';
import { choreographyOf } from '../../../src/figure/pose/plans';
import { strengthLevels } from '../../exercises/every-level';
import { bodies, bodyNames } from './bodies';
import { beyondRange } from './joint-ranges';
import { jerks } from './motion-of';
import { sunkMarksIn } from './sunk-marks';
import { worldPose } from './world-pose';

const samplesPerSecond = 15;
const motionSamplesPerSecond = 30;

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
    const { exercise, name, mistake } = wrong;
    const sunkMarks = sunkMarksIn(wrong, skeleton);
    const shown = { exercise, level: name, way: 'right', mistake } as const;
    const sunk = times(wrong, samplesPerSecond).flatMap((seconds) =>
      sunkMarks(worldPose(skeleton, figurePoseAt(skeleton, shown, seconds)), seconds),
    );
    expect(sunk).toEqual([]);
  });

  it.each(wrongOnes)('in $exercise, $name, number $mistake, leave no joint range', (wrong) => {
    const { exercise, name, mistake } = wrong;
    const choreography = choreographyOf(skeleton, { exercise, level: name, mistake });
    const beyond = times(wrong, samplesPerSecond).flatMap((seconds) =>
      beyondRange(flowAt(choreography, seconds), seconds),
    );
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
