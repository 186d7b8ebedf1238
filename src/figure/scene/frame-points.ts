import { Vector3 } from 'three';

/** Where a camera stands and what it looks at, metres. */
export interface View {
  readonly from: Vector3;
  readonly at: Vector3;
}

/** How the picture is cut. */
export interface Lens {
  /** Upright angle of view, degrees. */
  readonly fieldOfView: number;
  /** Width by height. */
  readonly aspect: number;
  /** Shares of the picture left free: beside, above and below what is framed. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

/**
 * The nearest place along a direction from which all points are within the picture. `towards` leads
 * from the points to the camera. Exact for a perspective camera.
 */
export function viewOf(points: readonly Vector3[], towards: Vector3, lens: Lens): View {
  const back = towards.clone().normalize();
  const across = new Vector3(0, 1, 0).cross(back).normalize();
  if (across.lengthSq() === 0) {
    across.set(1, 0, 0);
  }
  const up = back.clone().cross(across);
  const tallTangent = Math.tan((lens.fieldOfView * Math.PI) / 360);
  const { left, right, top, bottom } = lens.margins;
  const widest = tallTangent * lens.aspect;
  const wide = reachOf(points, {
    axis: across,
    back,
    more: widest * (1 - 2 * right),
    less: widest * (1 - 2 * left),
  });
  const tall = reachOf(points, {
    axis: up,
    back,
    more: tallTangent * (1 - 2 * top),
    less: tallTangent * (1 - 2 * bottom),
  });
  const distance = Math.max(wide.distance, tall.distance);
  const at = new Vector3()
    .addScaledVector(across, wide.middleAt(distance))
    .addScaledVector(up, tall.middleAt(distance));
  return { from: at.clone().addScaledVector(back, distance), at };
}

/** One axis of the picture, with the tangents of how far it may be used to either side. */
interface PictureAxis {
  readonly axis: Vector3;
  readonly back: Vector3;
  readonly more: number;
  readonly less: number;
}

/** How far back the camera has to be for one axis, and where along it, at a distance. */
function reachOf(points: readonly Vector3[], { axis, back, more, less }: PictureAxis) {
  let most = -Infinity;
  let least = Infinity;
  for (const point of points) {
    const place = point.dot(axis);
    const depth = point.dot(back);
    most = Math.max(most, place + depth * more);
    least = Math.min(least, place - depth * less);
  }
  return {
    distance: (most - least) / (more + less),
    middleAt: (distance: number) => (most - distance * more + least + distance * less) / 2,
  };
}
