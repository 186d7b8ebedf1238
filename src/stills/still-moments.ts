import type { ExerciseId } from '../exercises/exercise-id';
import type { Movement } from '../exercises/movement';
import { secondsPerRep, setUpSeconds } from '../exercises/tempo';

/**
 * What a still shows. `start`: how one gets into place. `begin`: how every repetition begins and ends.
 * `key`: the pose that tells the exercise.
 */
export const stillPoses = ['start', 'begin', 'key'] as const;

export type StillPose = (typeof stillPoses)[number];

/** The phases whose end tells an exercise: the first that the level has. A hold has none. */
const tellingPhases: Readonly<Partial<Record<ExerciseId, readonly string[]>>> = {
  'forward-lunge-rotation': ['turn', 'turn-and-press'],
  'single-leg-rdl': ['hinge-down'],
  'stir-the-pot': ['outward-arc'],
  'single-leg-bridge': ['lift'],
  'side-plank-knee-drive': ['drive-knee'],
  'weighted-superman': ['lift', 'reach'],
  'dead-bug': ['reach', 'tap-heel'],
  'brisk-march': ['first-knee-up'],
  'cat-camel': ['round'],
  'leg-swings': ['swing-forward'],
  'hip-flexor-rock': ['glide-forward'],
  'supine-hamstring': ['straighten'],
  'hip-switch': ['knees-over'],
  'lunge-with-reach': ['reach-up'],
  'slow-walk': ['first-foot-lands'],
};

/** The index in the cycle of the phase that leads to the key pose; undefined in a hold. */
function tellingPhaseOf(exercise: ExerciseId, { cycle }: Movement): number | undefined {
  const telling = tellingPhases[exercise] ?? [];
  const index = cycle.findIndex(({ id }) => telling.includes(id));
  return index === -1 ? undefined : index;
}

/** Seconds into an effort of each still; two may show the same. */
export function stillMomentsOf(
  exercise: ExerciseId,
  movement: Movement,
): Readonly<Record<StillPose, number>> {
  const telling = tellingPhaseOf(exercise, movement);
  const until = telling === undefined ? [] : movement.cycle.slice(0, telling + 1);
  return {
    start: 0 - setUpSeconds(movement),
    begin: 0,
    key: until.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}

/**
 * The still that is nearest to a phase of the cycle: the key pose from the phase that leads there for
 * as long as it is held, and all through a hold.
 */
export function stillPoseIn(
  exercise: ExerciseId,
  movement: Movement,
  phaseIndex: number,
): 'begin' | 'key' {
  const telling = tellingPhaseOf(exercise, movement);
  if (telling === undefined) {
    return 'key';
  }
  const after = movement.cycle.slice(telling + 1);
  const left = after.findIndex(({ to }) => Object.keys(to).length > 0);
  const held = left === -1 ? after.length : left;
  return phaseIndex >= telling && phaseIndex <= telling + held ? 'key' : 'begin';
}

/** The pose whose picture stands for another one that would be the same. */
export function drawnPoseOf(
  pose: StillPose,
  moments: Readonly<Record<StillPose, number>>,
): StillPose {
  return stillPoses.findLast((other) => moments[other] === moments[pose]) ?? pose;
}

/** Frames of a clip, side by side in one picture. */
export const clipFrames = 12;

/** How a clip is played: round and round, or to its end and back where it leads into a hold. */
export interface Clip {
  readonly kind: 'loop' | 'thereAndBack';
  /** Seconds into an effort of each frame. */
  readonly seconds: readonly number[];
  /** Index of the frame that stands while nothing moves: the one nearest to the key pose. */
  readonly stillFrame: number;
}

/** What a clip of a level shows: one repetition (of each side in turn), or the way into the hold. */
export function clipOf(exercise: ExerciseId, movement: Movement): Clip {
  const numbers = Array.from({ length: clipFrames }, (_, index) => index);
  if (tellingPhaseOf(exercise, movement) === undefined) {
    const length = setUpSeconds(movement);
    const seconds = numbers.map((index) => (index / (clipFrames - 1) - 1) * length);
    return { kind: 'thereAndBack', seconds, stillFrame: clipFrames - 1 };
  }
  const length = secondsPerRep(movement) * (movement.alternates ? 2 : 1);
  const { key } = stillMomentsOf(exercise, movement);
  return {
    kind: 'loop',
    seconds: numbers.map((index) => (index / clipFrames) * length),
    stillFrame: Math.round((key / length) * clipFrames) % clipFrames,
  };
}
