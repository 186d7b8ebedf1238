import { changePose } from './change-pose';
import { standing } from './pose';
import type { Pose } from './pose';

/**
 * Poses that several movements start from. Angles are standard practice, unsourced, and were laid
 * out with the segment lengths of Drillis and Contini (1966) so that what should touch the floor does.
 */

// A shoulder is higher above the mat than an elbow, and the hand clears the hip.
const armBeside = { shoulderFlexion: -12, shoulderAbduction: 17, elbowFlexion: 12 };

/** On the back, legs straight, arms by the sides. */
export const onBack: Pose = changePose(standing, {
  trunk: { pitch: -90 },
  workingArm: armBeside,
  otherArm: armBeside,
});

const footFlatNearSeat = { hipFlexion: 50, kneeFlexion: 105, ankleFlexion: -35 };

/** On the back, both knees bent, feet flat. */
export const onBackKneesBent: Pose = changePose(onBack, {
  workingLeg: footFlatNearSeat,
  otherLeg: footFlatNearSeat,
});

/**
 * An arm overhead, face down: the hand lies on the floor and the shoulder a hand above it, so the arm
 * is not quite in line with the chest.
 */
export const armOnFloorOverhead = { shoulderFlexion: 168 };

/** Face down, arms long overhead, toes pointed. */
export const faceDown: Pose = changePose(standing, {
  trunk: { pitch: 90 },
  workingLeg: { ankleFlexion: -45 },
  otherLeg: { ankleFlexion: -45 },
  workingArm: armOnFloorOverhead,
  otherArm: armOnFloorOverhead,
});

// An arm is longer than a thigh, so the back rises 15° to the shoulders.
const kneeUnderHip = { hipFlexion: 90, kneeFlexion: 105, ankleFlexion: -45 };

/** On hands and knees: hip and shoulder at 90. */
export const handsAndKnees: Pose = changePose(standing, {
  trunk: { pitch: 75 },
  workingLeg: kneeUnderHip,
  otherLeg: kneeUnderHip,
  workingArm: { shoulderFlexion: 90 },
  otherArm: { shoulderFlexion: 90 },
});

/** Half kneeling, the working knee down under the hip, the other foot in front. */
export const halfKneeling: Pose = changePose(standing, {
  workingLeg: { hipFlexion: 0, kneeFlexion: 90, ankleFlexion: -45 },
  otherLeg: { hipFlexion: 90, kneeFlexion: 90 },
});
