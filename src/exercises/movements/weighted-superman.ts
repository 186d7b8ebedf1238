import { armOnFloorOverhead, faceDown, handsAndKnees } from '../base-poses';
import { changePose } from '../change-pose';
import type { Camera, Movement } from '../movement';

// The hand lies on the floor and the shoulder a hand above it, so the arm overhead is at 168 and not
// at 180: the contact is what people see and copy. While the chest rises, the arm keeps its angle to
// within a few degrees, or the hand would go 20 cm up.
// Long, not high: the thigh lifts 10 and the hand 5 to 10 cm (pattern: Musqle; two seconds up and
// down: Reiser 2017 used sets of ten). The standard level lifts one arm and the opposite leg and the
// easier one keeps the spine still, because lifting the whole trunk loaded the spine most of the
// extensor exercises tested (Callaghan, Gunning and McGill 1998). Angles: standard practice,
// unsourced.

const camera: Camera = { azimuthDegrees: 90, elevationDegrees: 3, heightMetres: 0.3 };

const lyingInY = changePose(faceDown, {
  workingArm: { shoulderAbduction: 20 },
  otherArm: { shoulderAbduction: 20 },
});

/** Opposite arm and leg: the chest rises 5, and the arm that stays down lets go of that: 7 s. */
export const alternateSuperman: Movement = {
  start: faceDown,
  setUp: [
    {
      id: 'reach-long',
      seconds: 1,
      to: { workingArm: lyingInY.workingArm, otherArm: lyingInY.otherArm },
      breath: 'easy',
    },
  ],
  cycle: [
    { id: 'rest', seconds: 1, to: {}, breath: 'in' },
    {
      id: 'lift',
      seconds: 2,
      to: {
        trunk: { bend: -5 },
        workingLeg: { hipFlexion: -10 },
        workingArm: { shoulderFlexion: 162 },
        otherArm: { shoulderFlexion: 167 },
      },
      breath: 'out',
    },
    { id: 'hold', seconds: 2, to: {}, breath: 'easy' },
    {
      id: 'lower',
      seconds: 2,
      to: {
        trunk: { bend: 0 },
        workingLeg: { hipFlexion: 0 },
        workingArm: armOnFloorOverhead,
        otherArm: armOnFloorOverhead,
      },
      breath: 'in',
    },
  ],
  alternates: true,
  countsReps: true,
  camera,
};

const liftedLeg = { hipFlexion: -10, kneeFlexion: 5 };
const restingLeg = { hipFlexion: 0, kneeFlexion: 0 };
// The chest rises 12 and the hands only 5 to 10 cm, so the arms stay nearer to the floor.
// A hand on each end of the dumbbell, so the arms lean together a little.
const liftedArm = { shoulderFlexion: 161, shoulderAbduction: -1 };
const restingArm = { shoulderFlexion: 173.5, shoulderAbduction: -1 };

/** Both arms with a dumbbell and both legs; the spine extends 12 and never beyond 15: 7 s. */
export const bilateralSuperman: Movement = {
  start: changePose(faceDown, { workingArm: restingArm, otherArm: restingArm }),
  setUp: [{ id: 'grip-weight', seconds: 1, to: {}, breath: 'easy' }],
  cycle: [
    { id: 'rest', seconds: 1, to: {}, breath: 'in' },
    {
      id: 'lift',
      seconds: 2,
      to: {
        trunk: { bend: -12 },
        workingLeg: liftedLeg,
        otherLeg: liftedLeg,
        workingArm: liftedArm,
        otherArm: liftedArm,
      },
      breath: 'out',
    },
    { id: 'hold', seconds: 2, to: {}, breath: 'easy' },
    {
      id: 'lower',
      seconds: 2,
      to: {
        trunk: { bend: 0 },
        workingLeg: restingLeg,
        otherLeg: restingLeg,
        workingArm: restingArm,
        otherArm: restingArm,
      },
      breath: 'in',
    },
  ],
  alternates: false,
  countsReps: true,
  camera,
};

/** Bird dog: opposite arm and leg into line with a still spine: 7 s. */
export const birdDog: Movement = {
  start: handsAndKnees,
  setUp: [{ id: 'brace', seconds: 1, to: {}, breath: 'easy' }],
  cycle: [
    { id: 'settle', seconds: 1, to: {}, breath: 'in' },
    {
      id: 'reach',
      seconds: 2,
      to: {
        // Level with the floor, since the back slopes up to the shoulders.
        workingLeg: { hipFlexion: -10, kneeFlexion: 0, ankleFlexion: 0 },
        otherArm: { shoulderFlexion: 170 },
      },
      breath: 'out',
    },
    { id: 'hold', seconds: 2, to: {}, breath: 'easy' },
    {
      id: 'return',
      seconds: 2,
      to: {
        workingLeg: { hipFlexion: 90, kneeFlexion: 105, ankleFlexion: -45 },
        otherArm: { shoulderFlexion: 90 },
      },
      breath: 'in',
    },
  ],
  alternates: true,
  countsReps: true,
  camera: { ...camera, heightMetres: 0.4 },
};
