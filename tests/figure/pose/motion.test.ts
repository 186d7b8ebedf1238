import { Quaternion, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { secondsPerRep } from '../../../src/exercises/tempo';
import type { FigurePose, Rotation } from '../../../src/figure/pose/figure-pose';
import { mirroredPose } from '../../../src/figure/pose/figure-pose';
import { figurePoseAt, setUpSecondsOf } from '../../../src/figure/pose/figure-pose-at';
import type { FigureWay } from '../../../src/figure/pose/figure-pose-at';
import { everyLevel } from '../../exercises/every-level';
import type { NamedLevel } from '../../exercises/every-level';
import { bodies, bodyNames } from './bodies';

const degrees = 180 / Math.PI;
/**
 * Degrees a second and a second squared. The quickest phase that the catalogue asks for is a march's
 * 85 degrees of knee in half a second; the minimum-jerk course of a human limb (Flash and Hogan
 * 1985) then peaks at 1.875 A / T = 320 and 5.77 A / T^2 = 1,960. Half as much again is the bound.
 */
const fastest = 480;
const hardest = 3000;
/**
 * A foot or hand that comes down takes the turn of the ground: 15 degrees within 0.12 s by the same
 * course, which is what a heel does in walking.
 */
const hardestAtContact = 6000;
const atContact = /^(foot|toe|wrist|lowerarm02)/;
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
    const worst = worstMotion(poses);
    expect(worst.speed).toBeLessThan(fastest);
    expect(worst.acceleration).toBeLessThan(hardest);
    expect(worst.accelerationAtContact).toBeLessThan(hardestAtContact);
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

function quaternion([x, y, z, w]: Rotation): Quaternion {
  return new Quaternion(x, y, z, w);
}

function largestTurn(a: FigurePose, b: FigurePose): number {
  return Math.max(
    ...Object.entries(a.rotations).map(
      ([bone, turn]) =>
        quaternion(turn).angleTo(quaternion(b.rotations[bone] ?? [0, 0, 0, 1])) * degrees,
    ),
  );
}

function worstMotion(poses: readonly FigurePose[]) {
  let [speed, acceleration, accelerationAtContact] = [0, 0, 0];
  for (const bone of Object.keys(poses[0]?.rotations ?? {})) {
    const turns = poses.map(({ rotations }) => quaternion(rotations[bone] ?? [0, 0, 0, 1]));
    const speeds = turns.slice(1).map((turn, index) => angularSpeed(turns[index] ?? turn, turn));
    speed = Math.max(speed, ...speeds.map((own) => own.length()));
    const changes = speeds
      .slice(1)
      .map((own, index) => own.distanceTo(speeds[index] ?? own) * samplesPerSecond);
    if (atContact.test(bone)) {
      accelerationAtContact = Math.max(accelerationAtContact, ...changes);
    } else {
      acceleration = Math.max(acceleration, ...changes);
    }
  }
  return { speed, acceleration, accelerationAtContact };
}

/** Degrees a second about each axis, from one sample to the next. */
function angularSpeed(from: Quaternion, to: Quaternion): Vector3 {
  const turn = from.clone().invert().multiply(to);
  const sign = turn.w < 0 ? -1 : 1;
  const angle = 2 * Math.acos(Math.min(Math.abs(turn.w), 1));
  const axis = new Vector3(turn.x, turn.y, turn.z).multiplyScalar(sign);
  return axis.normalize().multiplyScalar(angle * degrees * samplesPerSecond);
}
