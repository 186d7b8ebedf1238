import { changePose } from '../change-pose';
import type { Movement } from '../movement';
import { standing } from '../pose';
import type { PoseChange } from '../pose';

// The stance knee stays soft at 15 and only the hip moves; the free leg goes back with the trunk and
// the arms hang (pattern: 24Life; Women's Health and Fitness). The trunk stops at 60: the buttock did
// more for the hamstring's share at 30 and 60 than at 90, and more at 60 than at 30 (Lee and An
// 2023). 45 and 75 for the other levels, and the tempo: standard practice, unsourced.

// Arms hang a little away from the hips and not quite straight.
const hangingArm = { shoulderAbduction: 6, elbowFlexion: 3 };
/** Without a weight they hang a little bent. */
const easyArm = { shoulderAbduction: 7, elbowFlexion: 14 };
const hanging = changePose(standing, { workingArm: hangingArm, otherArm: hangingArm });

const balance = {
  workingLeg: { hipFlexion: 10, kneeFlexion: 15, ankleFlexion: 5 },
  otherLeg: { hipFlexion: 0, kneeFlexion: 5, ankleFlexion: 0 },
};

/** The trunk at a pitch, the stance thigh 10 forward of upright, the arms hanging. */
function hinge(pitch: number): PoseChange {
  return {
    trunk: { pitch },
    workingLeg: { hipFlexion: pitch + 10 },
    workingArm: { shoulderFlexion: pitch },
    otherArm: { shoulderFlexion: pitch },
  };
}

function hingeOnOneLeg(pitch: number): Movement {
  return {
    start: hanging,
    setUp: [{ id: 'stand-on-one-leg', seconds: 2, to: balance, breath: 'easy' }],
    cycle: [
      { id: 'balance', seconds: 1, to: {}, breath: 'in' },
      { id: 'hinge-down', seconds: 3, to: hinge(pitch), breath: 'in' },
      { id: 'pause', seconds: 1, to: {}, breath: 'easy' },
      { id: 'return', seconds: 2, to: hinge(0), breath: 'out' },
    ],
    alternates: false,
    countsReps: true,
    camera: { azimuthDegrees: 90, elevationDegrees: 3, heightMetres: 0.9, inset: 'rear' },
  };
}

/** Trunk to 60: 7 s. */
export const singleLegHinge: Movement = hingeOnOneLeg(60);

/** Trunk to 75, the weight at mid-shin: 7 s. */
export const deepSingleLegHinge: Movement = hingeOnOneLeg(75);

// The rear toes stay where they are, so the rear thigh keeps its place in the world: laid out with
// the segment lengths of Drillis and Contini (1966).
const kickstand = {
  workingLeg: balance.workingLeg,
  otherLeg: { hipFlexion: 8, kneeFlexion: 40, ankleFlexion: 0 },
};

/** Trunk to 45 with the rear toes on the floor as a kickstand: 7 s. */
export const kickstandHinge: Movement = {
  ...singleLegHinge,
  start: changePose(standing, { workingArm: easyArm, otherArm: easyArm }),
  setUp: [{ id: 'toes-behind', seconds: 2, to: kickstand, breath: 'easy' }],
  cycle: [
    { id: 'stand-tall', seconds: 1, to: {}, breath: 'in' },
    {
      id: 'hinge-down',
      seconds: 3,
      to: { ...hinge(45), otherLeg: { hipFlexion: 53 } },
      breath: 'in',
    },
    { id: 'pause', seconds: 1, to: {}, breath: 'easy' },
    { id: 'return', seconds: 2, to: { ...hinge(0), otherLeg: { hipFlexion: 8 } }, breath: 'out' },
  ],
};
