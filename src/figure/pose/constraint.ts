import type { Triple } from './figure-skeleton';
import type { Spot } from './rig';

/**
 * Something that a pose has to satisfy; `weight` is how many times a metre counts.
 * `at`: the spot lies at a place, along the axes whose share is not 0.
 * `above`: the spot is not below a height.
 * `meets`: two spots lie at one place, along the axes whose share is not 0.
 * `apart`: two spots are so many metres apart.
 * `onBall`: the spot lies on the surface of a ball; `outside`: it is not in the ball.
 */
export type Constraint =
  | {
      readonly kind: 'at';
      readonly spot: Spot;
      readonly place: Triple;
      readonly axes: Triple;
      readonly weight: number;
    }
  | {
      readonly kind: 'above';
      readonly spot: Spot;
      readonly height: number;
      readonly weight: number;
    }
  | {
      readonly kind: 'meets';
      readonly spot: Spot;
      readonly with: Spot;
      readonly axes: Triple;
      readonly weight: number;
    }
  | {
      readonly kind: 'apart';
      readonly spot: Spot;
      readonly from: Spot;
      readonly metres: number;
      readonly weight: number;
    }
  | {
      readonly kind: 'onBall' | 'outside';
      readonly spot: Spot;
      readonly centre: Triple;
      readonly radius: number;
      readonly weight: number;
    };

/** A contact that the eye checks: half a millimetre weighs as much as the angles it moves. */
export const planted = 2000;
/** A part of the body that gives: flesh, a hand on a thigh. */
export const resting = 1200;
/** What touches without bearing weight, and lets go first: the tips of bent toes. */
export const touching = 300;
