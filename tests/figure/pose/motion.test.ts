import { describe, expect, it } from 'vitest';
import { secondsPerRep } from '../../../src/exercises/tempo';
import type { FigurePose } from '../../../src/figure/pose/figure-pose';
import { mirroredPose } from '../../../src/figure/pose/figure-pose';
import { figurePoseAt, setUpSecondsOf } from '../../../src/figure/pose/figure-pose-at';
import type { FigureWay } from '../../../src/figure/pose/figure-pose-at';
import { everyLevel } from '../../exercises/every-level';
import type { NamedLevel } from '../../exercises/every-level';
import { bodies, bodyNames } from './bodies';
import { jerks, largestTurn } from './motion-of';

const samplesPerSecond = 30;

describe.each(bodyNames)('motion of the %s body', (body) => {
  const skeleton = bodies[body];
  const poseAt = ({ exercise, name }: NamedLevel, way: FigureWay, seconds: number): FigurePose =>
    figurePoseAt(skeleton, { exercise, level: name, way }, seconds);

  it.each(everyLevel)('of $exercise, $name, has no jerk in any joint', (named) => {
    const { exercise, name, level } = named;
    const before = setUpSecondsOf(skeleton, { exercise, level: name });
    const until = 2.2 * secondsPerRep(level.movement);
    const count = Math.ceil((before + until) * samplesPerSecond);
    const poses = Array.from({ length: count }, (_, index) =>
      poseAt(named, 'left', index / samplesPerSecond - before),
    );
    expect(jerks(poses, samplesPerSecond)).toEqual([]);
  });

  it.each(everyLevel)('of $exercise, $name, ends each loop where it began', (named) => {
    const loop = secondsPerRep(named.level.movement) * (named.level.movement.alternates ? 2 : 1);
    const end = poseAt(named, 'left', 2 * loop - 1e-6);
    expect(largestTurn(poseAt(named, 'left', loop), end)).toBeLessThan(0.5);
    expect(largestTurn(poseAt(named, 'left', 2 * loop), end)).toBeLessThan(0.5);
    // The first one comes out of the set-up, which hands and feet still feel.
    expect(largestTurn(poseAt(named, 'left', 0), end)).toBeLessThan(4);
  });

  it.each(everyLevel)('of $exercise, $name, is on the right the mirror of the left', (named) => {
    const [left, right] =
      named.level.laterality === 'directions'
        ? (['anticlockwise', 'clockwise'] as const)
        : (['left', 'right'] as const);
    for (const seconds of [-0.7, 0.4, 2.9, 5.3]) {
      const mirrored = mirroredPose(poseAt(named, left, seconds));
      expect(largestTurn(mirrored, poseAt(named, right, seconds))).toBeLessThan(1e-3);
    }
  });

  it.each(everyLevel)('of $exercise, $name, turns bones and never stretches them', (named) => {
    for (const seconds of [-1, 0.5, 2.5, 4.5]) {
      const { rotations, rootPosition } = poseAt(named, 'left', seconds);
      expect(rootPosition.every(Number.isFinite)).toBe(true);
      for (const [bone, turn] of Object.entries(rotations)) {
        expect(skeleton.bones.some(({ name }) => name === bone)).toBe(true);
        expect(Math.hypot(...turn)).toBeCloseTo(1, 6);
      }
    }
  });
});
