import type { Pose, PoseChange } from './pose';

/** Which way to breathe during a phase. */
export type Breath = 'in' | 'out' | 'easy';

/**
 * One phase of a movement: from the pose before it to `to`, in `seconds`, eased at both ends.
 * What `to` does not name stays as it was.
 */
export interface MovementPhase {
  /** Names the phase within its movement; the words for it are in the text room under this id. */
  readonly id: string;
  readonly seconds: number;
  readonly to: PoseChange;
  readonly breath: Breath;
  /** True where the body passes the end of the phase without stopping: a circle, a swing, a step. */
  readonly flowing?: boolean;
}

/** From where the figure is seen (standard practice, unsourced). */
export interface Camera {
  /**
   * Degrees around the body, seen from above: 0 from the front, 90 from the working side, 180 from
   * behind; lying face down or up, 0 is where the standing body faced. For a body on its side, 0
   * faces the chest and 90 is from the feet.
   */
  readonly azimuthDegrees: number;
  /** Degrees above the horizontal. */
  readonly elevationDegrees: number;
  /** Height of the point looked at, metres above the floor. */
  readonly heightMetres: number;
  /** A small second view, where one view hides what matters. */
  readonly inset?: 'top' | 'rear' | 'front';
}

/**
 * A movement as joint angles over time.
 * `setUp` is done once, in the last seconds before an effort, and ends where `cycle` begins;
 * `cycle` is one repetition and ends where it began. A held position has a cycle of one breath
 * and counts no repetitions.
 */
export interface Movement {
  readonly start: Pose;
  readonly setUp: readonly MovementPhase[];
  readonly cycle: readonly MovementPhase[];
  /** True when every second repetition is done by the other side. */
  readonly alternates: boolean;
  /** False for holds: the wall then shows no repetition count. */
  readonly countsReps: boolean;
  readonly camera: Camera;
}
