import { Vector3 } from 'three';
import type { Camera } from 'three';
import type { BonePlaces } from './bone-places';
import type { KeyAngle } from './key-angles';

/** A point of the picture: shares of its width and height from the top left. */
export type PicturePoint = readonly [x: number, y: number];

/** A key angle as it lies on the picture. */
export interface AngleMark {
  readonly degrees: number;
  readonly corner: PicturePoint;
  /** The ends of the two arms. */
  readonly arms: readonly [PicturePoint, PicturePoint];
  /** Along the arc, from one arm to the other. */
  readonly arc: readonly PicturePoint[];
}

/** The three bones whose heads span an angle: its corner, and where its arms lead. */
interface AngleBones {
  readonly corner: string;
  readonly first: string;
  /** Undefined: straight up. */
  readonly second: string | undefined;
}

const armMetres = 0.3;
const arcMetres = 0.17;
const arcSteps = 14;

/** Which bones span a key angle; `working` is the left side unless mirrored. */
export function bonesOf({ joint, half }: KeyAngle, mirrored: boolean): AngleBones {
  const side = (half === 'working') === mirrored ? 'R' : 'L';
  switch (joint) {
    case 'knee':
      return { corner: `lowerleg01.${side}`, first: `upperleg01.${side}`, second: `foot.${side}` };
    case 'hip':
      return {
        corner: `upperleg01.${side}`,
        first: `lowerleg01.${side}`,
        second: `upperarm01.${side}`,
      };
    case 'elbow':
      return { corner: `lowerarm01.${side}`, first: `upperarm01.${side}`, second: `wrist.${side}` };
    case 'shoulder':
      return {
        corner: `upperarm01.${side}`,
        first: `lowerarm01.${side}`,
        second: `upperleg01.${side}`,
      };
    case 'trunk':
      return { corner: `upperleg01.${side}`, first: `upperarm01.${side}`, second: undefined };
  }
}

/** Draws an angle between bones onto the picture of a camera. */
export function angleMark(
  { degrees }: KeyAngle,
  { corner, first, second }: AngleBones,
  { places, camera }: { readonly places: BonePlaces; readonly camera: Camera },
): AngleMark {
  const at = places.head(corner);
  const one = places.head(first).sub(at).normalize();
  const two = second === undefined ? new Vector3(0, 1, 0) : places.head(second).sub(at).normalize();
  const along = (share: number, metres: number) =>
    onPicture(turned(one, two, share).multiplyScalar(metres).add(at), camera);
  return {
    degrees,
    corner: onPicture(at, camera),
    arms: [along(0, armMetres), along(1, armMetres)],
    arc: Array.from({ length: arcSteps + 1 }, (_, step) => along(step / arcSteps, arcMetres)),
  };
}

/** Part of the way from one direction to another, both of length 1. */
function turned(one: Vector3, two: Vector3, share: number): Vector3 {
  const angle = one.angleTo(two);
  const sine = Math.sin(angle);
  if (sine < 1e-4) {
    return one.clone();
  }
  return one
    .clone()
    .multiplyScalar(Math.sin((1 - share) * angle) / sine)
    .addScaledVector(two, Math.sin(share * angle) / sine);
}

function onPicture(place: Vector3, camera: Camera): PicturePoint {
  const { x, y } = place.clone().project(camera);
  return [(x + 1) / 2, (1 - y) / 2];
}
