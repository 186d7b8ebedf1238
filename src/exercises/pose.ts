/**
 * Angles in degrees; 0 everywhere is standing with arms by the sides.
 * Hip flexion +, extension −. Knee flexion +. Ankle dorsiflexion +. Abduction away from the
 * midline +. Rotation: inwards +.
 */
export interface LegAngles {
  /** Against the pelvis. */
  readonly hipFlexion: number;
  readonly hipAbduction: number;
  readonly hipRotation: number;
  readonly kneeFlexion: number;
  readonly ankleFlexion: number;
}

/**
 * Against the chest. Shoulder flexion 90 is straight ahead, 180 overhead; abduction leads away from
 * the midline at any flexion. Elbow flexion +. Rotation: inwards +.
 */
export interface ArmAngles {
  readonly shoulderFlexion: number;
  readonly shoulderAbduction: number;
  readonly shoulderRotation: number;
  readonly elbowFlexion: number;
}

/** The trunk: the pelvis against the world, and the chest and head against the pelvis. */
export interface TrunkAngles {
  /** Of the pelvis, against the world: 0 upright, 90 horizontal face down, −90 lying face up. */
  readonly pitch: number;
  /** Against the world, about the long axis of the body: 90 lying on the working side. */
  readonly roll: number;
  /** Shoulder line against the pelvis, + towards the working side. */
  readonly rotation: number;
  /** Thoraco-lumbar bend: 0 neutral, extension −, rounding +. The chest is at pitch + bend. */
  readonly bend: number;
  /** Neck against the chest: 0 in line, looking up −, chin to chest +. */
  readonly neck: number;
}

/**
 * A whole body. `working` limbs belong to the named side: the lead leg of a lunge, the stance leg
 * of a deadlift, the bridging leg, the side a side plank lies on, the leg that a dead bug or a
 * superman moves (with the arm opposite), the hip that a stretch stretches. `other` limbs belong to
 * the opposite side. A left effort is the mirror of a right one; a clockwise circle is drawn as a
 * right effort, an anticlockwise one as its mirror.
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
