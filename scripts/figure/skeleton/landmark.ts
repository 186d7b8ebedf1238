import { under } from '../geometry/at';
import { lastHit } from '../geometry/hit';
import { keepTriangles, type Surface } from '../geometry/surface';
import { add, dot, subtract, unit, type Vector } from '../geometry/vector';
import type { Bone } from './skeleton';

/** A point of the clothed surface, carried by a bone. */
export interface Landmark {
  readonly bone: string;
  /** Metres from the bone's head, at rest. */
  readonly offset: Vector;
}

/**
 * How a landmark is found: `ray` goes from a point inside the body until it last leaves the
 * surface near `among`; `extreme` is the point of `among` that lies farthest in a direction.
 * `among` names the bones whose skin counts.
 */
export type LandmarkRule = {
  readonly name: string;
  readonly bone: string;
  readonly direction: Vector;
  readonly among: readonly string[];
} & ({ readonly kind: 'ray'; readonly from: Vector } | { readonly kind: 'extreme' });

/** Finds one landmark; throws where the rule finds nothing, for then the rule is wrong. */
export function landmarkOf(
  rule: LandmarkRule,
  surface: Surface,
  bones: ReadonlyMap<string, Bone>,
): Landmark {
  const near = keepTriangles(surface, (corners) =>
    corners.some(({ shares }) =>
      shares.some(([bone, share]) => share >= 0.3 && rule.among.includes(bone)),
    ),
  );
  const point =
    rule.kind === 'ray'
      ? lastHit(near, rule.from, unit(rule.direction))
      : farthest(near, rule.direction);
  if (point === undefined) {
    throw new Error(`No surface where landmark ${rule.name} should be`);
  }
  return { bone: rule.bone, offset: subtract(point, under(bones, rule.bone).head) };
}

function farthest({ vertices }: Surface, direction: Vector): Vector | undefined {
  let best: Vector | undefined;
  for (const { position } of vertices) {
    if (best === undefined || dot(position, direction) > dot(best, direction)) {
      best = position;
    }
  }
  return best;
}

/** Where a landmark is at rest, in the world. */
export function restPlace(landmark: Landmark, bones: ReadonlyMap<string, Bone>): Vector {
  return add(landmark.offset, under(bones, landmark.bone).head);
}
