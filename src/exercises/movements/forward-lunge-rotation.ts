import { changePose } from '../change-pose';
import type { Camera, Movement } from '../movement';
import { standing } from '../pose';

// Knees to 90, then a turn to the front thigh from the ribs, back to the centre, and up (pattern:
// Alpine Physical Therapy; Fitforce FX 2015). The turn stops at 35: 45 to one side is the usual end
// of range for the whole thoraco-lumbar spine (Kosmahl, after the AMA guides). Other angles and the
// tempo: standard practice, unsourced.

const camera: Camera = {
  azimuthDegrees: 40,
  elevationDegrees: 5,
  heightMetres: 0.9,
  inset: 'top',
};

/** Before the breastbone, the elbows a little away from the ribs. */
const handsAtChest = {
  shoulderFlexion: 18,
  shoulderAbduction: 10,
  shoulderRotation: 40,
  elbowFlexion: 107,
};
const ballAtChest = { ...handsAtChest, shoulderAbduction: 15.3, shoulderRotation: 22 };
/** About a ball, the straight arms lean together. */
const ballForward = {
  shoulderFlexion: 90,
  shoulderAbduction: -5,
  shoulderRotation: 0,
  elbowFlexion: 0,
};
const ballLow = {
  shoulderFlexion: 8,
  shoulderAbduction: 8,
  shoulderRotation: 25,
  elbowFlexion: 65,
};
const armsForward = {
  shoulderFlexion: 90,
  shoulderAbduction: 0,
  shoulderRotation: 0,
  elbowFlexion: 0,
};

const lunge = {
  workingLeg: { hipFlexion: 90, kneeFlexion: 90, ankleFlexion: 0 },
  // The rear heel is up and the toes carry the leg.
  otherLeg: { hipFlexion: -5, kneeFlexion: 95, ankleFlexion: 10 },
};
const upright = {
  workingLeg: { hipFlexion: 0, kneeFlexion: 0, ankleFlexion: 0 },
  otherLeg: { hipFlexion: 0, kneeFlexion: 0, ankleFlexion: 0 },
};

/** Step forward, turn to the front thigh with straight arms, unwind, push back: 7 s. */
export const lungeWithTurn: Movement = {
  start: standing,
  setUp: [
    {
      id: 'reach-forward',
      seconds: 1,
      to: { workingArm: armsForward, otherArm: armsForward },
      breath: 'easy',
    },
  ],
  cycle: [
    { id: 'step-and-lower', seconds: 2, to: lunge, breath: 'in' },
    { id: 'turn', seconds: 1, to: { trunk: { rotation: 35 } }, breath: 'out' },
    { id: 'pause', seconds: 1, to: {}, breath: 'easy' },
    { id: 'unwind', seconds: 1, to: { trunk: { rotation: 0 } }, breath: 'in' },
    { id: 'push-back', seconds: 2, to: upright, breath: 'out' },
  ],
  alternates: false,
  countsReps: true,
  camera,
};

/** The same with a ball that goes from the chest to straight arms with the turn. */
export const lungeWithTurnAndBall: Movement = {
  start: changePose(standing, { workingArm: ballLow, otherArm: ballLow }),
  setUp: [
    {
      id: 'ball-to-chest',
      seconds: 1,
      to: { workingArm: ballAtChest, otherArm: ballAtChest },
      breath: 'easy',
    },
  ],
  cycle: [
    { id: 'step-and-lower', seconds: 2, to: lunge, breath: 'in' },
    {
      id: 'turn-and-press',
      seconds: 1,
      to: { trunk: { rotation: 35 }, workingArm: ballForward, otherArm: ballForward },
      breath: 'out',
    },
    { id: 'pause', seconds: 1, to: {}, breath: 'easy' },
    {
      id: 'unwind',
      seconds: 1,
      to: { trunk: { rotation: 0 }, workingArm: ballAtChest, otherArm: ballAtChest },
      breath: 'in',
    },
    { id: 'push-back', seconds: 2, to: upright, breath: 'out' },
  ],
  alternates: false,
  countsReps: true,
  camera,
};

// Feet about 0.45 of the body's height apart throughout: laid out with the segment lengths of
// Drillis and Contini (1966).
const splitStance = {
  workingLeg: { hipFlexion: 35, kneeFlexion: 15, ankleFlexion: -20 },
  otherLeg: { hipFlexion: -8, kneeFlexion: 44, ankleFlexion: 10 },
};
const shallowSplitSquat = {
  workingLeg: { hipFlexion: 60, kneeFlexion: 60, ankleFlexion: 0 },
  otherLeg: { hipFlexion: 0, kneeFlexion: 72, ankleFlexion: 10 },
};

/** Split squat in place, half as deep, with a turn of 20. */
export const splitSquatWithTurn: Movement = {
  start: changePose(standing, { workingArm: handsAtChest, otherArm: handsAtChest }),
  setUp: [{ id: 'step-to-split', seconds: 2, to: splitStance, breath: 'easy' }],
  cycle: [
    { id: 'lower', seconds: 2, to: shallowSplitSquat, breath: 'in' },
    { id: 'turn', seconds: 1, to: { trunk: { rotation: 20 } }, breath: 'out' },
    { id: 'pause', seconds: 1, to: {}, breath: 'easy' },
    { id: 'unwind', seconds: 1, to: { trunk: { rotation: 0 } }, breath: 'in' },
    { id: 'rise', seconds: 2, to: splitStance, breath: 'out' },
  ],
  alternates: false,
  countsReps: true,
  camera,
};
