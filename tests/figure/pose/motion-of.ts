import { Quaternion, Vector3 } from 'three';
import type { FigurePose, Rotation } from '../../../src/figure/pose/figure-pose';

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

function quaternion([x, y, z, w]: Rotation): Quaternion {
  return new Quaternion(x, y, z, w);
}

/** The most that any bone is turned from one pose to the other, degrees. */
export function largestTurn(a: FigurePose, b: FigurePose): number {
  return Math.max(
    ...Object.entries(a.rotations).map(
      ([bone, turn]) =>
        quaternion(turn).angleTo(quaternion(b.rotations[bone] ?? [0, 0, 0, 1])) * degrees,
    ),
  );
}

/** What moves faster than people do in poses taken so often a second; none where nothing does. */
export function jerks(poses: readonly FigurePose[], samplesPerSecond: number): readonly string[] {
  const { speed, acceleration, accelerationAtContact } = worstMotion(poses, samplesPerSecond);
  return [
    ['degrees a second', speed, fastest],
    ['degrees a second squared', acceleration, hardest],
    ['degrees a second squared at a contact', accelerationAtContact, hardestAtContact],
  ].flatMap(([what, worst = 0, most = 0]) => (worst < most ? [] : [`${worst} ${what}`]));
}

function worstMotion(poses: readonly FigurePose[], samplesPerSecond: number) {
  let [speed, acceleration, accelerationAtContact] = [0, 0, 0];
  for (const bone of Object.keys(poses[0]?.rotations ?? {})) {
    const turns = poses.map(({ rotations }) => quaternion(rotations[bone] ?? [0, 0, 0, 1]));
    const speeds = turns
      .slice(1)
      .map((turn, index) =>
        angularSpeed(turns[index] ?? turn, turn).multiplyScalar(samplesPerSecond),
      );
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

/** Degrees about each axis, from one sample to the next. */
function angularSpeed(from: Quaternion, to: Quaternion): Vector3 {
  const turn = from.clone().invert().multiply(to);
  const sign = turn.w < 0 ? -1 : 1;
  const angle = 2 * Math.acos(Math.min(Math.abs(turn.w), 1));
  const axis = new Vector3(turn.x, turn.y, turn.z).multiplyScalar(sign);
  return axis.normalize().multiplyScalar(angle * degrees);
}
