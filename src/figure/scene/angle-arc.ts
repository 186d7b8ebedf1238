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

/** A corner and the two ways, of length 1, between which an angle lies. */
interface Spread {
  readonly corner: Vector3;
  readonly one: Vector3;
  readonly two: Vector3;
  /** Metres: how long the two ways are drawn, and how far out the arc. */
  readonly arms: number;
  readonly arc: number;
}

const usual = { arms: 0.3, arc: 0.17 } as const;
/** A turn is drawn outside the chest, a small lift far out, where it is wide enough to be seen. */
const turnSize = { arms: 0.5, arc: 0.42 } as const;
const liftSize = { arms: 0.62, arc: 0.56 } as const;
const arcSteps = 14;

/** Draws an angle of a body onto the picture of a camera; `working` is the left unless mirrored. */
export function angleMark(
  angle: KeyAngle,
  {
    places,
    camera,
    mirrored,
  }: { readonly places: BonePlaces; readonly camera: Camera; readonly mirrored: boolean },
): AngleMark {
  const side = (angle.half === 'working') === mirrored ? 'R' : 'L';
  const { corner, one, two, arms, arc } = spreadOf(angle.joint, side, places);
  const along = (share: number, metres: number) =>
    onPicture(turned(one, two, share).multiplyScalar(metres).add(corner), camera);
  return {
    degrees: angle.degrees,
    corner: onPicture(corner, camera),
    arms: [along(0, arms), along(1, arms)],
    arc: Array.from({ length: arcSteps + 1 }, (_, step) => along(step / arcSteps, arc)),
  };
}

function spreadOf(joint: KeyAngle['joint'], side: 'L' | 'R', places: BonePlaces): Spread {
  const head = (bone: string) => places.head(`${bone}.${side}`);
  const between = (corner: string, first: string, second: string): Spread => {
    const at = head(corner);
    const way = (bone: string) => head(bone).sub(at).normalize();
    return { corner: at, one: way(first), two: way(second), ...usual };
  };
  switch (joint) {
    case 'knee':
      return between('lowerleg01', 'upperleg01', 'foot');
    case 'hip':
      return between('upperleg01', 'lowerleg01', 'upperarm01');
    case 'elbow':
      return between('lowerarm01', 'upperarm01', 'wrist');
    case 'shoulder':
      return between('upperarm01', 'lowerarm01', 'upperleg01');
    case 'trunk': {
      const spread = between('upperleg01', 'upperarm01', 'upperarm01');
      return { ...spread, two: new Vector3(0, 1, 0) };
    }
    case 'legLift': {
      const { corner, one } = between('upperleg01', 'lowerleg01', 'lowerleg01');
      return { corner, one, two: one.clone().setY(0).normalize(), ...liftSize };
    }
    case 'turn': {
      const chest = places
        .head('upperarm01.L')
        .add(places.head('upperarm01.R'))
        .multiplyScalar(0.5);
      const [one, two] = [aheadOf('upperleg01', places), aheadOf('upperarm01', places)];
      return { corner: chest, one, two, ...turnSize };
    }
  }
}

/** Where the line between a bone's left and right faces, level with the floor. */
function aheadOf(bone: string, places: BonePlaces): Vector3 {
  const across = places.head(`${bone}.L`).sub(places.head(`${bone}.R`));
  return new Vector3()
    .crossVectors(across, new Vector3(0, 1, 0))
    .setY(0)
    .normalize();
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
