import type { PoseChange } from './pose';

/**
 * The half-kneeling hip-flexor stretch in three changes: tuck the pelvis 5 back, glide forward until
 * the rear hip is 10 behind, glide back. The chest stays upright and the front foot planted, laid
 * out with the segment lengths of Drillis and Contini (1966). Angles: standard practice, unsourced.
 */
export const tuckTail: PoseChange = {
  trunk: { pitch: -5, bend: 5 },
  workingLeg: { hipFlexion: -5 },
  otherLeg: { hipFlexion: 85 },
};

/** Forward until the front of the rear hip stretches. */
export const glideForward: PoseChange = {
  workingLeg: { hipFlexion: -10, kneeFlexion: 85 },
  otherLeg: { hipFlexion: 87, kneeFlexion: 97, ankleFlexion: 5 },
};

/** Back to where `tuckTail` ended. */
export const glideBack: PoseChange = {
  workingLeg: { hipFlexion: -5, kneeFlexion: 90 },
  otherLeg: { hipFlexion: 85, kneeFlexion: 90, ankleFlexion: 0 },
};
