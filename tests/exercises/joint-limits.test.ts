import { describe, expect, it } from 'vitest';
import type { Pose } from '../../src/exercises/pose';
import { everyLevel } from './every-level';
import { posesOf } from './poses-of';

type Limits = Readonly<Record<string, readonly [least: number, most: number]>>;

// Normal ranges as textbooks print them: American Academy of Orthopaedic Surgeons 1965, except hip
// flexion (Kendall 1993) and the knee under the body's own weight in kneeling (Hefzy 1998).
const leg: Limits = {
  hipFlexion: [-30, 125],
  hipAbduction: [-30, 45],
  hipRotation: [-45, 45],
  kneeFlexion: [0, 155],
  ankleFlexion: [-50, 20],
};
const arm: Limits = {
  shoulderFlexion: [-60, 180],
  shoulderAbduction: [-45, 180],
  shoulderRotation: [-90, 70],
  elbowFlexion: [0, 150],
};
// The whole trunk turns 45 to a side (AMA, as printed by Kosmahl).
const trunk: Limits = { rotation: [-45, 45], bend: [-25, 80], neck: [-45, 45] };

function outside(part: Readonly<Partial<Record<string, number>>>, limits: Limits) {
  return Object.entries(limits).filter(([joint, [least, most]]) => {
    const angle = part[joint] ?? Number.NaN;
    return !(angle >= least && angle <= most);
  });
}

function impossibleJoints(pose: Pose) {
  return [
    ...outside({ ...pose.trunk }, trunk),
    ...outside({ ...pose.workingLeg }, leg),
    ...outside({ ...pose.otherLeg }, leg),
    ...outside({ ...pose.workingArm }, arm),
    ...outside({ ...pose.otherArm }, arm),
  ];
}

describe('joint angles', () => {
  it.each(everyLevel)('of $exercise, $name, stay within what people can do', ({ level }) => {
    expect(posesOf(level.movement).flatMap(impossibleJoints)).toEqual([]);
  });

  it.each(everyLevel)('of $exercise, $name, never turn at joint speeds that jerk', ({ level }) => {
    const poses = posesOf(level.movement);
    const phases = [...level.movement.setUp, ...level.movement.cycle];
    phases.forEach(({ seconds }, index) => {
      const before = poses[index];
      const after = poses[index + 1];
      expect(fastest(before, after) / seconds).toBeLessThanOrEqual(180);
    });
  });
});

/** The largest change of any angle between two poses. */
function fastest(before: Pose | undefined, after: Pose | undefined): number {
  const from = anglesOf(before);
  return Math.max(...anglesOf(after).map((angle, index) => Math.abs(angle - (from[index] ?? 0))));
}

function anglesOf(pose: Pose | undefined): readonly number[] {
  if (pose === undefined) {
    return [];
  }
  const parts = [pose.trunk, pose.workingLeg, pose.otherLeg, pose.workingArm, pose.otherArm];
  return parts.flatMap((part) => Object.values<number>({ ...part }));
}
