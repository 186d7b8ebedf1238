import { Matrix4, Quaternion, Vector3 } from 'three';
import type { FigureSkeleton } from './figure-skeleton';

const down = new Vector3(0, -1, 0);

/**
 * How each bone of the left has to turn, in the world, from the relaxed rest of the mesh to the
 * anatomical zero: limbs straight down, elbow pits ahead, palms to the thighs. Bones not named
 * stay as they are at rest.
 */
export function zeroAlignment(skeleton: FigureSkeleton): ReadonlyMap<string, Quaternion> {
  const at = places(skeleton);
  const between = (from: string, to: string) => at(to).clone().sub(at(from)).normalize();
  const thigh = shortestTurn(between('upperleg01.L', 'lowerleg01.L'));
  const shank = after(thigh, between('lowerleg01.L', 'foot.L'));
  const { upper, lower } = armAlignment(
    between('upperarm01.L', 'lowerarm01.L'),
    between('lowerarm01.L', 'wrist.L'),
  );
  const hand = handAlignment(
    between('wrist.L', 'finger3-1.L'),
    between('finger5-1.L', 'finger2-1.L'),
  );
  return new Map([
    ['upperleg01', thigh],
    ['lowerleg01', shank],
    ['upperarm01', upper],
    ['lowerarm01', lower],
    ['lowerarm02', halfTwisted(lower, hand)],
    ['wrist', hand],
  ]);
}

function places({ bones }: FigureSkeleton): (name: string) => Vector3 {
  return (name) => {
    const bone = bones.find((candidate) => candidate.name === name);
    if (bone === undefined) {
      throw new RangeError(`The skeleton has no bone ${name}`);
    }
    return new Vector3(...bone.head);
  };
}

function shortestTurn(way: Vector3): Quaternion {
  return new Quaternion().setFromUnitVectors(way, down);
}

/** The shortest turn that follows another one. */
function after(first: Quaternion, way: Vector3): Quaternion {
  return shortestTurn(way.clone().applyQuaternion(first)).multiply(first);
}

/** The elbow is bent at rest, which shows the axis of its hinge. */
function armAlignment(upperWay: Vector3, lowerWay: Vector3) {
  const hang = shortestTurn(upperWay);
  const bent = lowerWay.clone().applyQuaternion(hang);
  const ahead = Math.atan2(bent.x, bent.z);
  const upper = aboutY(-ahead).multiply(hang);
  const flexion = Math.acos(-bent.y);
  const straighten = new Quaternion().setFromAxisAngle(new Vector3(1, 0, 0), flexion);
  return { upper, lower: straighten.multiply(upper) };
}

function aboutY(angle: number): Quaternion {
  return new Quaternion().setFromAxisAngle(new Vector3(0, 1, 0), angle);
}

/** Fingers down, the thumb's side ahead. */
function handAlignment(along: Vector3, toThumb: Vector3): Quaternion {
  const up = along.clone().negate();
  const ahead = toThumb.clone().addScaledVector(up, -toThumb.dot(up)).normalize();
  const aside = new Vector3().crossVectors(up, ahead);
  return new Quaternion().setFromRotationMatrix(new Matrix4().makeBasis(aside, up, ahead)).invert();
}

/** The far half of the forearm takes half of the turn between elbow and hand. */
function halfTwisted(lower: Quaternion, hand: Quaternion): Quaternion {
  const between = hand.clone().multiply(lower.clone().invert());
  const twist = new Quaternion(0, between.y, 0, between.w).normalize();
  return new Quaternion().slerp(twist, 0.5).multiply(lower);
}
