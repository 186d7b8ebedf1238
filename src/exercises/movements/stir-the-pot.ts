import { breathingHold } from '../breathing-hold';
import { changePose } from '../change-pose';
import type { Camera, Movement, MovementPhase } from '../movement';
import { standing } from '../pose';
import type { ArmAngles, Pose } from '../pose';

// Plank on a 65 cm ball: the body line stands 37 above the floor, the upper arms are upright, and
// the elbows draw a flat circle while the trunk stays still (pattern: National Post on McGill;
// Chicago Chiro Sports 2013; Harding). Angles and tempo: standard practice, unsourced.

const camera: Camera = {
  azimuthDegrees: 35,
  elevationDegrees: 5,
  heightMetres: 0.8,
  inset: 'top',
};

const kneelingLegs = { hipFlexion: 20, kneeFlexion: 90, ankleFlexion: -45 };
// The ball is before the knees, so the upper arms lean forward to its top.
const forearmsOnTop = { shoulderFlexion: 48, elbowFlexion: 80 };

const kneelingAtBall: Pose = changePose(standing, {
  trunk: { pitch: 20 },
  workingLeg: kneelingLegs,
  otherLeg: kneelingLegs,
  workingArm: forearmsOnTop,
  otherArm: forearmsOnTop,
});

const straightLeg = { hipFlexion: 0, kneeFlexion: 0, ankleFlexion: 0 };
const elbowsUnderShoulders = { shoulderFlexion: 52, elbowFlexion: 90 };

const plankOnBall = {
  trunk: { pitch: 53 },
  workingLeg: straightLeg,
  otherLeg: straightLeg,
  workingArm: elbowsUnderShoulders,
  otherArm: elbowsUnderShoulders,
};

/** Both forearms together; `outward` is towards the working side. */
function forearms(shoulderFlexion: number, elbowFlexion: number, outward: number) {
  const arm = { shoulderFlexion, elbowFlexion };
  return {
    workingArm: { ...arm, shoulderAbduction: outward },
    otherArm: { ...arm, shoulderAbduction: -outward },
  } satisfies Record<string, Partial<ArmAngles>>;
}

/** Where a circle goes: how far forward, back and outward the shoulders swing, in degrees. */
interface Circle {
  readonly forward: readonly [shoulder: number, elbow: number];
  readonly back: readonly [shoulder: number, elbow: number];
  readonly outward: number;
}

function arcs({ forward, back, outward }: Circle): readonly MovementPhase[] {
  return [
    { id: 'forward-arc', seconds: 1, to: forearms(...forward, 0), breath: 'in', flowing: true },
    { id: 'outward-arc', seconds: 1, to: forearms(52, 85, outward), breath: 'in', flowing: true },
    { id: 'back-arc', seconds: 1, to: forearms(...back, 0), breath: 'out', flowing: true },
    { id: 'closing-arc', seconds: 1, to: forearms(52, 90, -outward), breath: 'out', flowing: true },
  ];
}

function circles(circle: Circle): Movement {
  return {
    start: kneelingAtBall,
    setUp: [
      { id: 'set-plank', seconds: 2, to: plankOnBall, breath: 'easy' },
      // A circle begins on its edge, or its first arc would be a straight line.
      { id: 'roll-to-edge', seconds: 1, to: forearms(52, 90, -circle.outward), breath: 'easy' },
    ],
    cycle: arcs(circle),
    alternates: false,
    countsReps: true,
    camera,
  };
}

/** Circles about 10 cm across, 4 s each. */
export const smallCircles: Movement = circles({
  forward: [65, 80],
  back: [42, 100],
  outward: 10,
});

/** Circles about 20 cm across (shoulders swing 17 each way), 4 s each. */
export const largeCircles: Movement = circles({
  forward: [69, 77],
  back: [35, 105],
  outward: 17,
});

// The toes stand where the plank has them: only the knees are still down.
const kneesDown = { hipFlexion: 0, kneeFlexion: 29, ankleFlexion: 12 };
const forearmsOnFloor = { shoulderFlexion: 77, elbowFlexion: 90 };
const elbowsUnder = { shoulderFlexion: 83, elbowFlexion: 90 };

/** Front plank on the floor, held: the knees lift to a line 7 above the floor. */
export const floorPlank: Movement = {
  start: changePose(standing, {
    trunk: { pitch: 71 },
    workingLeg: kneesDown,
    otherLeg: kneesDown,
    workingArm: forearmsOnFloor,
    otherArm: forearmsOnFloor,
  }),
  setUp: [
    {
      id: 'step-back',
      seconds: 2,
      to: {
        trunk: { pitch: 83 },
        workingLeg: straightLeg,
        otherLeg: straightLeg,
        workingArm: elbowsUnder,
        otherArm: elbowsUnder,
      },
      breath: 'easy',
    },
  ],
  cycle: breathingHold,
  alternates: false,
  countsReps: false,
  camera: { azimuthDegrees: 75, elevationDegrees: 8, heightMetres: 0.3 },
};
