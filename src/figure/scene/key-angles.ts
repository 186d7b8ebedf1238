import { changePose } from '../../exercises/change-pose';
import type { ExerciseId } from '../../exercises/exercise-id';
import type { Movement } from '../../exercises/movement';
import type { ArmAngles, LegAngles, Pose, PoseChange } from '../../exercises/pose';
import { setUpSeconds } from '../../exercises/tempo';

/** An angle that is drawn: at which joint of which side, and how large it is, degrees. */
export interface KeyAngle {
  readonly joint: 'knee' | 'hip' | 'elbow' | 'shoulder' | 'trunk' | 'turn' | 'legLift';
  readonly half: 'working' | 'other';
  readonly degrees: number;
}

/** The phase at whose end an exercise shows its angles, and which. */
interface KeyMoment {
  /** The first of these ids that the level's movement has. */
  readonly phases: readonly string[];
  readonly angles: readonly Omit<KeyAngle, 'degrees'>[];
}

const working = (joint: KeyAngle['joint']) => ({ joint, half: 'working' }) as const;
const other = (joint: KeyAngle['joint']) => ({ joint, half: 'other' }) as const;

/**
 * What is worth a number on the picture: the angles that clinical.md section 4 names for the
 * exercise, two at most, so that they can be read from afar.
 */
const keyMoments: Readonly<Partial<Record<ExerciseId, readonly KeyMoment[]>>> = {
  // The rear knee lies behind the front leg: its number would lie over the front one.
  'forward-lunge-rotation': [
    { phases: ['turn', 'turn-and-press'], angles: [working('knee'), working('turn')] },
  ],
  'single-leg-rdl': [{ phases: ['hinge-down'], angles: [working('trunk')] }],
  'stir-the-pot': [{ phases: ['set-plank', 'step-back'], angles: [working('elbow')] }],
  'single-leg-bridge': [{ phases: ['lift'], angles: [working('knee')] }],
  'weighted-superman': [
    { phases: ['lift'], angles: [working('legLift')] },
    // The bird dog's knee that stays is under the hip.
    { phases: ['reach'], angles: [other('hip')] },
  ],
  'side-plank-knee-drive': [{ phases: ['drive-knee'], angles: [other('hip'), other('knee')] }],
  'dead-bug': [{ phases: ['set'], angles: [other('hip'), other('knee')] }],
};

/** The moment of a movement at which its angles are shown. */
export interface AngleMoment {
  /** Seconds into an effort at which the phase ends; not above 0 where it is of the set-up. */
  readonly atSeconds: number;
  readonly angles: readonly KeyAngle[];
}

/** Where a level shows its key angles; undefined where it has none worth a number. */
export function angleMomentOf(exercise: ExerciseId, movement: Movement): AngleMoment | undefined {
  for (const { phases, angles } of keyMoments[exercise] ?? []) {
    const found = phases
      .map((phase) => poseAtEndOf(movement, phase))
      .find((moment) => moment !== undefined);
    if (found !== undefined) {
      const measured = angles.map((angle) => ({ ...angle, degrees: degreesOf(angle, found.pose) }));
      return { atSeconds: found.atSeconds, angles: measured.filter(isBent) };
    }
  }
  return undefined;
}

/** A joint that is straight has no arc. */
function isBent({ joint, degrees }: KeyAngle): boolean {
  switch (joint) {
    case 'trunk':
      return degrees > 15;
    case 'turn':
    case 'legLift':
      return degrees >= 5;
    case 'knee':
    case 'hip':
    case 'elbow':
    case 'shoulder':
      return degrees < 165;
  }
}

function poseAtEndOf(movement: Movement, id: string) {
  let atSeconds = -setUpSeconds(movement);
  let pose: Pose = movement.start;
  for (const phase of [...movement.setUp, ...movement.cycle]) {
    const to: PoseChange = phase.to;
    pose = changePose(pose, to);
    atSeconds += phase.seconds;
    if (phase.id === id) {
      return { atSeconds, pose };
    }
  }
  return undefined;
}

/** The angle between the two parts of the body that meet, as it is seen; the trunk's to upright. */
function degreesOf({ joint, half }: Omit<KeyAngle, 'degrees'>, pose: Pose): number {
  const leg: LegAngles = half === 'working' ? pose.workingLeg : pose.otherLeg;
  const arm: ArmAngles = half === 'working' ? pose.workingArm : pose.otherArm;
  switch (joint) {
    case 'knee':
      return 180 - leg.kneeFlexion;
    case 'hip':
      return 180 - leg.hipFlexion;
    case 'elbow':
      return 180 - arm.elbowFlexion;
    case 'shoulder':
      return arm.shoulderFlexion;
    case 'trunk':
      return pose.trunk.pitch;
    case 'turn':
      return pose.trunk.rotation;
    case 'legLift':
      return -leg.hipFlexion;
  }
}
