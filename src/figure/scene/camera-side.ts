import { Quaternion, Vector3 } from 'three';
import type { Camera } from '../../exercises/movement';
import type { FigurePose } from '../pose/figure-pose';

/** Less than this, and the ground would be a line, degrees. */
const leastElevation = 9;
const radians = Math.PI / 180;

/** What the way to the camera depends on. */
export interface CameraSide {
  readonly camera: Camera;
  /** True where the working side is the right one. */
  readonly mirrored: boolean;
  /** The body on its side, where it is: then the chest is the front, and the feet are at 90. */
  readonly lying: FigurePose | undefined;
}

/** The way from the figure to the camera, of length 1. */
export function towardsCamera({ camera, mirrored, lying }: CameraSide): Vector3 {
  const azimuth = camera.azimuthDegrees * radians;
  const elevation = Math.max(camera.elevationDegrees, leastElevation) * radians;
  const level = lying === undefined ? standingWay(azimuth, mirrored) : lyingWay(azimuth, lying);
  return level.multiplyScalar(Math.cos(elevation)).setY(Math.sin(elevation));
}

function standingWay(azimuth: number, mirrored: boolean): Vector3 {
  return new Vector3(Math.sin(azimuth) * (mirrored ? -1 : 1), 0, Math.cos(azimuth));
}

function lyingWay(azimuth: number, { rotations }: FigurePose): Vector3 {
  const turn = new Quaternion(...(rotations['root'] ?? [0, 0, 0, 1]));
  const chest = new Vector3(0, 0, 1).applyQuaternion(turn).setY(0).normalize();
  const feet = new Vector3(0, -1, 0).applyQuaternion(turn).setY(0).normalize();
  return chest
    .multiplyScalar(Math.cos(azimuth))
    .addScaledVector(feet, Math.sin(azimuth))
    .normalize();
}

/** The way to the camera of the small second view. */
export function towardsInset(inset: 'top' | 'rear' | 'front', mirrored: boolean): Vector3 {
  switch (inset) {
    case 'top':
      // Not quite from above, so that up on the picture is ahead.
      return new Vector3(0, 1, -0.06).normalize();
    case 'rear':
      return new Vector3(mirrored ? 0.12 : -0.12, 0.1, -1).normalize();
    case 'front':
      return new Vector3(0, 0.1, 1).normalize();
  }
}
