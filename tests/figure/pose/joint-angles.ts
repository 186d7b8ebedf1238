import { Vector3 } from 'three';
import type { Pose } from '../../../src/exercises/pose';
import type { WorldPose } from './world-pose';

/** A clinical angle as the catalogue gives it and as the skeleton shows it, degrees. */
export interface JointAngle {
  readonly joint: string;
  readonly error: number;
}

interface Side {
  readonly half: 'working' | 'other';
  readonly suffix: 'L' | 'R';
  readonly sign: 1 | -1;
}

const degrees = 180 / Math.PI;

/**
 * How far the skeleton is from the catalogue in every angle that a physio would measure, in the
 * world: the way of each thigh against the pelvis and of each upper arm against the chest, the bend
 * of each knee and elbow, the long axis of the pelvis, where the chest looks and its turn.
 */
export function jointErrors(world: WorldPose, pose: Pose, working: 'L' | 'R'): JointAngle[] {
  const sign = working === 'L' ? 1 : -1;
  const sides: readonly Side[] = [
    { half: 'working', suffix: working, sign },
    { half: 'other', suffix: working === 'L' ? 'R' : 'L', sign: sign === 1 ? -1 : 1 },
  ];
  return [
    ...trunkErrors(world, pose, sign),
    ...sides.flatMap((side) => limbErrors(world, pose, side)),
  ];
}

function limbErrors(world: WorldPose, pose: Pose, { half, suffix, sign }: Side): JointAngle[] {
  const { hipFlexion, hipAbduction, kneeFlexion, ankleFlexion } = pose[`${half}Leg`];
  const { shoulderFlexion, shoulderAbduction, elbowFlexion } = pose[`${half}Arm`];
  const way = (from: string, to: string) =>
    world
      .head(`${to}.${suffix}`)
      .clone()
      .sub(world.head(`${from}.${suffix}`))
      .normalize();
  const against = (bone: string, direction: Vector3) =>
    direction.clone().applyQuaternion(world.turn(bone).clone().invert());
  const [thigh, shank] = [way('upperleg01', 'lowerleg01'), way('lowerleg01', 'foot')];
  const [upperArm, forearm] = [way('upperarm01', 'lowerarm01'), way('lowerarm01', 'wrist')];
  const between = (a: Vector3, b: Vector3) => a.angleTo(b) * degrees;
  return [
    ...jointOf(`${half} hip`, against('root', thigh), [hipFlexion, hipAbduction * sign]),
    { joint: `${half} knee`, error: Math.abs(between(thigh, shank) - kneeFlexion) },
    {
      joint: `${half} ankle`,
      error: Math.abs(ankleOf(against(`foot.${suffix}`, shank)) - ankleFlexion),
    },
    ...jointOf(`${half} shoulder`, against('spine01', upperArm), [
      shoulderFlexion,
      shoulderAbduction * sign,
    ]),
    { joint: `${half} elbow`, error: Math.abs(between(upperArm, forearm) - elbowFlexion) },
  ];
}

/** How far a shank leans forward over its foot, from its way in the foot's frame. */
function ankleOf({ y, z }: Vector3): number {
  return Math.atan2(-z, -y) * degrees;
}

/** How far a limb is turned forward and led aside, each as an angle between ways. */
function jointOf(
  joint: string,
  way: Vector3,
  [flexion, aside]: readonly [number, number],
): readonly JointAngle[] {
  const ownAside = Math.asin(Math.min(Math.max(way.x, -1), 1)) * degrees;
  const turned = limbWay(flexion, ownAside);
  return [
    { joint: `${joint} flexion`, error: way.angleTo(turned) * degrees },
    { joint: `${joint} abduction`, error: Math.abs(ownAside - aside) },
  ];
}

/** Where a limb points in its body's frame: down, turned forward, and led aside. */
function limbWay(flexion: number, aside: number): Vector3 {
  const [forward, side] = [flexion / degrees, aside / degrees];
  return new Vector3(
    Math.sin(side),
    -Math.cos(side) * Math.cos(forward),
    Math.cos(side) * Math.sin(forward),
  );
}

function trunkErrors(world: WorldPose, { trunk }: Pose, sign: number): JointAngle[] {
  const pelvis = world.turn('root');
  const chest = pelvis.clone().invert().multiply(world.turn('spine01'));
  const up = new Vector3(0, 1, 0).applyQuaternion(pelvis);
  const pitch = trunk.pitch / degrees;
  const aside = new Vector3(1, 0, 0).applyQuaternion(chest);
  const upOfChest = new Vector3(0, 1, 0).applyQuaternion(chest);
  const turn = Math.atan2(-aside.z, aside.x) * degrees;
  const bend = Math.atan2(upOfChest.z, upOfChest.y) * degrees;
  return [
    {
      joint: 'pitch',
      error: up.angleTo(new Vector3(0, Math.cos(pitch), Math.sin(pitch))) * degrees,
    },
    { joint: 'rotation', error: Math.abs(turn - trunk.rotation * sign) },
    { joint: 'bend', error: Math.abs(bend - trunk.bend) },
  ];
}
