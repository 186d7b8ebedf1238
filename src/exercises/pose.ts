/**
 * Angles in degrees after clinical.md section 2; 0 everywhere is standing with arms by the sides.
 * Hip flexion +, extension −. Knee flexion +. Ankle dorsiflexion +. Abduction away from the
 * midline +. Rotation: inwards +.
 */
export interface LegAngles {
  readonly hipFlexion: number;
  readonly hipAbduction: number;
  readonly hipRotation: number;
  readonly kneeFlexion: number;
  readonly ankleFlexion: number;
}

/** Shoulder flexion 90 is straight ahead, 180 overhead. Elbow flexion +. Rotation: inwards +. */
export interface ArmAngles {
  readonly shoulderFlexion: number;
  readonly shoulderAbduction: number;
  readonly shoulderRotation: number;
  readonly elbowFlexion: number;
}

export interface TrunkAngles {
  /** Against the world: 0 upright, 90 horizontal face down, −90 lying face up. */
  readonly pitch: number;
  /** Against the world, about the long axis of the body: 90 lying on the working side. */
  readonly roll: number;
  /** Shoulder line against the pelvis, + towards the working side. */
  readonly rotation: number;
  /** Thoraco-lumbar bend: 0 neutral, extension −, rounding +. */
  readonly bend: number;
  /** Neck against the trunk: 0 in line, looking up −, chin to chest +. */
  readonly neck: number;
}

/**
 * A whole body. `working` limbs belong to the named side (the lead leg of a lunge, the stance leg
 * of a deadlift, the raised arm and leg are named where the movement defines them); `other` limbs
 * to the opposite one. A left effort is the mirror of a right one.
 */
export interface Pose {
  readonly trunk: TrunkAngles;
  readonly workingLeg: LegAngles;
  readonly otherLeg: LegAngles;
  readonly workingArm: ArmAngles;
  readonly otherArm: ArmAngles;
}

/** Some of a pose's angles: what a phase changes. */
export type PoseChange = { readonly [Part in keyof Pose]?: Partial<Pose[Part]> };

/** Standing, arms by the sides: the anatomical zero. */
export const standing: Pose = {
  trunk: { pitch: 0, roll: 0, rotation: 0, bend: 0, neck: 0 },
  workingLeg: { hipFlexion: 0, hipAbduction: 0, hipRotation: 0, kneeFlexion: 0, ankleFlexion: 0 },
  otherLeg: { hipFlexion: 0, hipAbduction: 0, hipRotation: 0, kneeFlexion: 0, ankleFlexion: 0 },
  workingArm: { shoulderFlexion: 0, shoulderAbduction: 0, shoulderRotation: 0, elbowFlexion: 0 },
  otherArm: { shoulderFlexion: 0, shoulderAbduction: 0, shoulderRotation: 0, elbowFlexion: 0 },
};
