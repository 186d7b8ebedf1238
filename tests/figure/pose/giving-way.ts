import type { ExerciseId } from '../../../src/exercises/exercise-id';
import type { LevelName } from '../../../src/exercises/level-name';

interface GivingWay {
  readonly exercise: ExerciseId;
  readonly levels?: readonly LevelName[];
  /** Where it may only at these phases' ends. */
  readonly phases?: readonly string[];
  readonly joints: RegExp;
  /** The most degrees that the joint may be away from the catalogue. */
  readonly degrees: number;
  readonly why: string;
}

/**
 * Where the catalogue's angles cannot all hold on a body with its own proportions and girth, or where
 * the catalogue leaves open what a hand has to do: docs/figure-movement.md tells the same in words.
 */
const givingWay: readonly GivingWay[] = [
  {
    exercise: 'forward-lunge-rotation',
    levels: ['harder'],
    joints: /shoulder abduction/,
    degrees: 7,
    why: 'both palms hold one ball',
  },
  {
    exercise: 'single-leg-rdl',
    joints: /shoulder abduction/,
    degrees: 6.5,
    why: 'hanging arms clear the hips',
  },
  { exercise: 'single-leg-rdl', joints: /elbow/, degrees: 3.5, why: 'hanging arms are soft' },
  {
    exercise: 'single-leg-rdl',
    joints: /working hip abduction/,
    degrees: 5,
    why: 'the pelvis goes over the standing foot',
  },
  {
    exercise: 'single-leg-rdl',
    levels: ['standard', 'harder'],
    joints: /other knee/,
    degrees: 20,
    why: 'standing tall, the free foot is off the floor only with a bent knee',
  },
  {
    exercise: 'single-leg-bridge',
    joints: /shoulder|elbow/,
    degrees: 26,
    why: 'the arms lie on the mat',
  },
  {
    exercise: 'single-leg-bridge',
    phases: ['settle', 'lower'],
    joints: /bend|knee/,
    degrees: 10,
    why: 'lying flat, the foot is where the top of the lift wants it',
  },
  {
    exercise: 'single-leg-bridge',
    joints: /pitch|bend/,
    degrees: 6,
    why: 'with hip and knee held, the slope is what the lengths make it',
  },
  {
    exercise: 'side-plank-knee-drive',
    joints: /hip abduction/,
    degrees: 4.5,
    why: 'one foot lies on the other',
  },
  {
    exercise: 'side-plank-knee-drive',
    joints: /other shoulder/,
    degrees: 4.5,
    why: 'the hand lies on the hip',
  },
  {
    exercise: 'dead-bug',
    levels: ['easier'],
    joints: /working (knee|hip flexion)/,
    degrees: 4.5,
    why: 'the heel reaches the mat',
  },
  {
    exercise: 'weighted-superman',
    levels: ['standard'],
    joints: /shoulder/,
    degrees: 23,
    why: 'the chest has a depth, and the hand lies on the mat',
  },
  {
    exercise: 'weighted-superman',
    levels: ['harder'],
    joints: /shoulder abduction/,
    degrees: 11,
    why: 'both hands hold one dumbbell',
  },
  {
    exercise: 'weighted-superman',
    levels: ['easier'],
    joints: /shoulder abduction|hip abduction|bend/,
    degrees: 7,
    why: 'weight goes to the hand and knee that stay',
  },
];

/** How many degrees a joint of a level may give way, undefined where it may not. */
export function mayGiveWay(
  exercise: ExerciseId,
  level: LevelName,
  { phase, joint }: { readonly phase: string; readonly joint: string },
): number | undefined {
  return givingWay.find(
    (entry) =>
      entry.exercise === exercise &&
      (entry.levels?.includes(level) ?? true) &&
      (entry.phases?.includes(phase) ?? true) &&
      entry.joints.test(joint),
  )?.degrees;
}
