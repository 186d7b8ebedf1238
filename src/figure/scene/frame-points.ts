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
  const wide = extent(points, {
    axis: across,
    back,
    tangent: tallTangent * lens.aspect * (1 - left - right),
  });
  const tall = extent(points, { axis: up, back, tangent: tallTangent * (1 - top - bottom) });
  const distance = Math.max(wide.distance, tall.distance);
  const aside = (right - left) * tallTangent * lens.aspect * distance;
  const lift = (top - bottom) * tallTangent * distance;
  const at = new Vector3()
    .addScaledVector(across, wide.centre + aside)
    .addScaledVector(up, tall.centre + lift);
  return { from: at.clone().addScaledVector(back, distance), at };
}

interface Axis {
  readonly axis: Vector3;
  readonly back: Vector3;
  readonly tangent: number;
}

/** How far back the camera has to be for one axis, and where along it the middle is. */
function extent(points: readonly Vector3[], { axis, back, tangent }: Axis) {
  let most = -Infinity;
  let least = Infinity;
  for (const point of points) {
    const place = point.dot(axis);
    const depth = point.dot(back) * tangent;
    most = Math.max(most, place + depth);
    least = Math.min(least, place - depth);
  }
  return { distance: (most - least) / (2 * tangent), centre: (most + least) / 2 };
}
