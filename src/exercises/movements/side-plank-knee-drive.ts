import { breathingHold } from '../breathing-hold';
import { changePose } from '../change-pose';
import type { Camera, Movement, MovementPhase } from '../movement';
import { standing } from '../pose';
import type { Pose } from '../pose';

// The working side is down. Hips lift until shoulder, hip and ankle line up at a slope of 13, then
// the top knee drives to 90 and back while the trunk is still (pattern: Active PT 2013; Runner's
// World). The pause of 2 s is the harder level's. Angles and tempo: standard practice, unsourced.

const camera: Camera = { azimuthDegrees: 20, elevationDegrees: 30, heightMetres: 0.35 };

const elbowUnderShoulder = { shoulderAbduction: 80, elbowFlexion: 90 };
const handOnHip = {
  shoulderFlexion: -10,
  shoulderAbduction: 51,
  shoulderRotation: 58,
  elbowFlexion: 98,
};

// The chest is up on the forearm and the hips are down, so both legs point 20 up from the trunk.
const propped: Pose = changePose(standing, {
  trunk: { pitch: 70, roll: 90 },
  workingLeg: { hipAbduction: -20 },
  otherLeg: { hipAbduction: 20 },
  workingArm: elbowUnderShoulder,
  otherArm: handOnHip,
});

const straightLine = {
  trunk: { pitch: 77 },
  workingLeg: { hipAbduction: 0 },
  otherLeg: { hipAbduction: 0 },
};

const setUp: readonly MovementPhase[] = [
  { id: 'set-elbow', seconds: 1, to: {}, breath: 'easy' },
  { id: 'lift-hips', seconds: 2, to: straightLine, breath: 'out' },
];

function drives(pauseSeconds: number): readonly MovementPhase[] {
  return [
    {
      id: 'drive-knee',
      seconds: 2,
      to: { otherLeg: { hipFlexion: 90, kneeFlexion: 90 } },
      breath: 'out',
    },
    { id: 'pause', seconds: pauseSeconds, to: {}, breath: 'easy' },
    {
      id: 'extend-back',
      seconds: 2,
      to: { otherLeg: { hipFlexion: 0, kneeFlexion: 0 } },
      breath: 'in',
    },
  ];
}

/** Top knee drives with the hand on the hip: 5 s a drive. */
export const sidePlankDrives: Movement = {
  start: propped,
  setUp,
  cycle: drives(1),
  alternates: false,
  countsReps: true,
  camera,
};

/** The same with the top arm to the ceiling and a pause of 2 s: 6 s a drive. */
export const sidePlankLongDrives: Movement = {
  ...sidePlankDrives,
  setUp: [
    ...setUp,
    {
      id: 'arm-up',
      seconds: 1,
      to: {
        otherArm: {
          shoulderFlexion: 0,
          shoulderAbduction: 90,
          shoulderRotation: 0,
          elbowFlexion: 0,
        },
      },
      breath: 'easy',
    },
  ],
  cycle: drives(2),
};

const kneesBent: Pose = changePose(propped, {
  workingLeg: { kneeFlexion: 90 },
  otherLeg: { kneeFlexion: 90 },
  // Between shoulder and knee the line is steeper, 18, so the upright arm is nearer to the trunk.
  workingArm: { shoulderAbduction: 75 },
});

/** Side plank from the knees, held. */
export const sidePlankFromKnees: Movement = {
  start: kneesBent,
  setUp: [
    { id: 'set-elbow', seconds: 1, to: {}, breath: 'easy' },
    {
      id: 'lift-hips',
      seconds: 2,
      to: { ...straightLine, trunk: { pitch: 72 } },
      breath: 'out',
    },
  ],
  cycle: breathingHold,
  alternates: false,
  countsReps: false,
  camera,
};
