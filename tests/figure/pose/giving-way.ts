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
    exercise: 'single-leg-bridge',
    phases: ['lift', 'hold'],
    joints: /pitch|bend/,
    degrees: 5,
    why: 'with hip and knee held, the slope is what the lengths of shin, thigh and trunk make it',
  },
  {
    exercise: 'single-leg-bridge',
    joints: /elbow|shoulder abduction/,
    degrees: 4,
    why: 'the arms lie on the mat, however deep the chest is',
  },
  {
    exercise: 'weighted-superman',
    levels: ['standard', 'harder'],
    joints: /shoulder flexion/,
    degrees: 10.5,
    why: 'the shoulder is a hand above the mat on which the hand lies',
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
