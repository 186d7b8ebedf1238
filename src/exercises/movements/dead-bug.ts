import { onBackKneesBent } from '../base-poses';
import { changePose } from '../change-pose';
import type { Movement, MovementPhase } from '../movement';
import type { PoseChange } from '../pose';

// Opposite arm and leg reach long and slowly while the back keeps its contact with the mat (pattern
// and doses: Sweat clinic; Liverpool osteopathy; Central Mass PT). Angles and the count of three:
// standard practice, unsourced.

const armBeside = { shoulderFlexion: -12, shoulderAbduction: 16, elbowFlexion: 12 };
const armsBeside = changePose(onBackKneesBent, { workingArm: armBeside, otherArm: armBeside });

const leg = { hipFlexion: 90, kneeFlexion: 90, ankleFlexion: 0 };
const arm = { shoulderFlexion: 90, shoulderAbduction: 0, elbowFlexion: 0 };

const setUp: readonly MovementPhase[] = [
  {
    id: 'legs-and-arms-up',
    seconds: 2,
    to: { workingLeg: leg, otherLeg: leg, workingArm: arm, otherArm: arm },
    breath: 'easy',
  },
];

/** One reach of a limb pair and back: 1 set, 3 out, 1 pause, 2 back. */
function reaches(reach: MovementPhase['id'], reached: PoseChange): Movement {
  return {
    start: armsBeside,
    setUp,
    cycle: [
      { id: 'set', seconds: 1, to: {}, breath: 'in' },
      { id: reach, seconds: 3, to: reached, breath: 'out' },
      { id: 'pause', seconds: 1, to: {}, breath: 'easy' },
      { id: 'return', seconds: 2, to: { workingLeg: leg, otherArm: arm }, breath: 'in' },
    ],
    alternates: true,
    countsReps: true,
    camera: { azimuthDegrees: 90, elevationDegrees: 8, heightMetres: 0.6 },
  };
}

/** Arm to 170, leg to hip 10 and knee 5, the heel about 24 cm up: 7 s. */
export const deadBugReach: Movement = reaches('reach', {
  workingLeg: { hipFlexion: 10, kneeFlexion: 5 },
  otherArm: { shoulderFlexion: 170 },
});

/** Longer levers with small weights, the heel about 10 cm up: 7 s. */
export const deadBugLongReach: Movement = reaches('reach', {
  workingLeg: { hipFlexion: 3, kneeFlexion: 0 },
  otherArm: { shoulderFlexion: 175 },
});

/** Legs only: a bent leg goes down to a heel tap, hip to 50: 7 s. */
export const deadBugHeelTaps: Movement = reaches('tap-heel', {
  workingLeg: { hipFlexion: 51, kneeFlexion: 98 },
});
