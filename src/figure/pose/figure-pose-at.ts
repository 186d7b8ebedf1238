import type { ExerciseId } from '../../exercises/exercise-id';
import type { LevelName } from '../../exercises/level-name';
import { figurePoseOf } from './body-rotations';
import { mirroredPose } from './figure-pose';
import type { FigurePose } from './figure-pose';
import type { FigureSkeleton } from './figure-skeleton';
import { flowAt } from './flow-at';
import { movementAt } from './movement-at';
import { choreographyOf } from './plans';
import type { Choreography } from './plans';
import { mirroredProp, propsOf } from './props';
import type { FigureProp } from './props';
import type { HandPose } from './staging';

/** Which side leads, or which way a circle goes; the words of the circuit's efforts. */
export type FigureWay = 'whole' | 'left' | 'right' | 'clockwise' | 'anticlockwise';

/** What is shown: an exercise at a level and the way of the effort. */
export interface Shown {
  readonly exercise: ExerciseId;
  readonly level: LevelName;
  readonly way: FigureWay;
  /** Which mistake of the exercise is made, by its place among the words; none where undefined. */
  readonly mistake?: number;
}

/** A figure with all that belongs to it at a moment. */
export interface FigureMoment {
  readonly pose: FigurePose;
  readonly hands: { readonly left: HandPose; readonly right: HandPose };
  readonly props: readonly FigureProp[];
}

/** The pose of a skeleton at seconds into an effort; below 0 it is being made ready. */
export function figurePoseAt(
  skeleton: FigureSkeleton,
  shown: Shown,
  secondsIntoEffort: number,
): FigurePose {
  return figureAt(skeleton, shown, secondsIntoEffort).pose;
}

/**
 * Pose, hands and props at seconds into an effort. Below 0 the set-up is shown, so that at 0 the
 * cycle begins; before it the start pose. Throws where the exercise has no such level.
 */
export function figureAt(
  skeleton: FigureSkeleton,
  shown: Shown,
  secondsIntoEffort: number,
): FigureMoment {
  const { way } = shown;
  const choreography = choreographyOf(skeleton, shown);
  const { movement, staging } = choreography;
  const { swapped } = movementAt(movement, secondsIntoEffort);
  const parameters = flowAt(choreography, secondsIntoEffort);
  const pose = figurePoseOf(choreography.solver, parameters);
  const props = propsOf(choreography, parameters);
  const { working, other } = staging.hands;
  // Made with the working side on the left; a clockwise circle is a right effort.
  return isRight(way) === swapped
    ? { pose, hands: { left: working, right: other }, props }
    : {
        pose: mirroredPose(pose),
        hands: { left: other, right: working },
        props: props.map(mirroredProp),
      };
}

/** Seconds of a level's set-up: how long before 0 the figure leaves its start pose. */
export function setUpSecondsOf(skeleton: FigureSkeleton, shown: Omit<Shown, 'way'>): number {
  return setUpSeconds(choreographyOf(skeleton, shown));
}

function setUpSeconds({ setUp }: Choreography): number {
  return setUp.reduce((seconds, key) => seconds + key.seconds, 0);
}

function isRight(way: FigureWay): boolean {
  return way === 'right' || way === 'clockwise';
}
