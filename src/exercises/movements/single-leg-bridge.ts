import { onBackKneesBent } from '../base-poses';
import { changePose } from '../change-pose';
import type { Camera, Movement } from '../movement';

// The foot is fixed and the knee opens from 105 to 90 while the hip goes from 50 to 0, which lifts
// the hips about 21 cm and slopes the trunk 23; the line is shoulder, hip, knee (pattern: ACE;
// Prehab Guys). A hold of 2 s and of 5 s: APC Physio Ireland, 3 to 5 s. Angles and tempo: standard
// practice, unsourced.

const camera: Camera = { azimuthDegrees: 90, elevationDegrees: 5, heightMetres: 0.4 };

// A shoulder is higher above the mat than an elbow, and the hand clears the hip.
const armAtSide = {
  shoulderFlexion: -17.5,
  shoulderAbduction: 20,
  shoulderRotation: 25,
  elbowFlexion: 14.5,
};
const armOnFloor = {
  shoulderFlexion: -36,
  shoulderAbduction: 13.5,
  shoulderRotation: 15,
  elbowFlexion: 8,
};
const lying = changePose(onBackKneesBent, { workingArm: armAtSide, otherArm: armAtSide });
const liftedLeg = { hipFlexion: 0, kneeFlexion: 90, ankleFlexion: -23 };
const settledLeg = { hipFlexion: 50, kneeFlexion: 105, ankleFlexion: -35 };

/** Shoulders, head and arms stay on the floor while the trunk slopes up to the hips. */
const lifted = {
  trunk: { pitch: -113, neck: 20 },
  workingLeg: liftedLeg,
  workingArm: armOnFloor,
  otherArm: armOnFloor,
};
const lowered = {
  trunk: { pitch: -90, neck: 0 },
  workingLeg: settledLeg,
  workingArm: armAtSide,
  otherArm: armAtSide,
};

/** One foot down, the other knee over the hip; hold 2 s: 7 s. */
export const bridgeKneeHugged: Movement = {
  start: lying,
  setUp: [
    {
      id: 'raise-free-knee',
      seconds: 1,
      to: { otherLeg: { hipFlexion: 90, kneeFlexion: 90, ankleFlexion: 0 } },
      breath: 'easy',
    },
  ],
  cycle: [
    { id: 'settle', seconds: 1, to: {}, breath: 'in' },
    { id: 'lift', seconds: 2, to: lifted, breath: 'out' },
    { id: 'hold', seconds: 2, to: {}, breath: 'easy' },
    { id: 'lower', seconds: 2, to: lowered, breath: 'in' },
  ],
  alternates: false,
  countsReps: true,
  camera,
};

/** The free leg straight, its thigh level with the other at the top; hold 5 s: 10 s. */
export const bridgeLegStraight: Movement = {
  start: lying,
  setUp: [
    {
      id: 'straighten-free-leg',
      seconds: 1,
      to: { otherLeg: { hipFlexion: 40, kneeFlexion: 0, ankleFlexion: 0 } },
      breath: 'easy',
    },
  ],
  cycle: [
    { id: 'settle', seconds: 1, to: {}, breath: 'in' },
    { id: 'lift', seconds: 2, to: { ...lifted, otherLeg: { hipFlexion: 0 } }, breath: 'out' },
    { id: 'hold', seconds: 5, to: {}, breath: 'easy' },
    { id: 'lower', seconds: 2, to: { ...lowered, otherLeg: { hipFlexion: 40 } }, breath: 'in' },
  ],
  alternates: false,
  countsReps: true,
  camera,
};

/** Both feet down; hold 2 s: 7 s. */
export const bridgeBothLegs: Movement = {
  start: lying,
  setUp: [],
  cycle: [
    { id: 'settle', seconds: 1, to: {}, breath: 'in' },
    { id: 'lift', seconds: 2, to: { ...lifted, otherLeg: liftedLeg }, breath: 'out' },
    { id: 'hold', seconds: 2, to: {}, breath: 'easy' },
    { id: 'lower', seconds: 2, to: { ...lowered, otherLeg: settledLeg }, breath: 'in' },
  ],
  alternates: false,
  countsReps: true,
  camera,
};
