import { Quaternion, Ray, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { handPosesByBody, skeletons, type ReadSkeleton } from './skeleton-json';

const poseNames = ['relaxed', 'flat', 'fist', 'grip', 'clasp', 'ball'];
const bodies = ['female', 'male'] as const;

describe.each(bodies)('hand poses of the %s body', (body) => {
  it('turn all thirty finger bones, with rotations of length one', () => {
    expect(Object.keys(handPosesByBody[body] ?? {})).toEqual(poseNames);
    for (const pose of Object.values(handPosesByBody[body] ?? {})) {
      expect(Object.keys(pose)).toHaveLength(30);
      for (const rotation of Object.values(pose)) {
        expect(Math.hypot(...rotation)).toBeCloseTo(1, 4);
      }
    }
  });

  it.each(['L', 'R'])('bring the fingertips of a fist (%s) near the palm', (side) => {
    const palm = restPlace(skeletonOf(body), `palm.${side}`);
    for (const finger of [2, 3, 4, 5]) {
      expect(tipOf(body, 'fist', `finger${finger}-3.${side}`).distanceTo(palm)).toBeLessThan(0.05);
    }
  });

  it.each(['L', 'R'])('lay the fingers of a grip (%s) round the handle, not through it', (side) => {
    const handle = skeletonOf(body).handles[side];
    const wrist = headOf(skeletonOf(body), `wrist.${side}`);
    const middle = wrist.clone().add(new Vector3(...(handle?.offset ?? [])));
    const axis = new Vector3(...(handle?.axis ?? []));
    const line = new Ray(middle.clone().addScaledVector(axis, -1), axis);
    for (const finger of [2, 3, 4]) {
      for (const part of [1, 2, 3]) {
        const tip = tipOf(body, 'grip', `finger${finger}-${part}.${side}`);
        const away = line.distanceToPoint(tip);
        expect(away).toBeGreaterThan(0.018);
        expect(away).toBeLessThan(0.03);
      }
    }
  });

  it.each(['L', 'R'])('stretch the fingers of a flat hand (%s)', (side) => {
    const knuckle = headOf(skeletonOf(body), `finger3-1.${side}`);
    const reach = tipOf(body, 'flat', `finger3-3.${side}`).distanceTo(knuckle);
    const long = [1, 2, 3]
      .map((part) => boneOf(skeletonOf(body), `finger3-${part}.${side}`))
      .reduce(
        (sum, { head, tail }) => sum + new Vector3(...head).distanceTo(new Vector3(...tail)),
        0,
      );
    expect(reach / long).toBeGreaterThan(0.98);
  });
});

function skeletonOf(body: string): ReadSkeleton {
  const skeleton = skeletons[body];
  if (skeleton === undefined) {
    throw new Error(`No skeleton of ${body}`);
  }
  return skeleton;
}

function boneOf(skeleton: ReadSkeleton, name: string): ReadSkeleton['bones'][number] {
  const bone = skeleton.bones.find((one) => one.name === name);
  if (bone === undefined) {
    throw new Error(`No bone ${name}`);
  }
  return bone;
}

function headOf(skeleton: ReadSkeleton, name: string): Vector3 {
  return new Vector3(...boneOf(skeleton, name).head);
}

function restPlace(skeleton: ReadSkeleton, landmark: string): Vector3 {
  const found = skeleton.landmarks[landmark];
  return headOf(skeleton, found?.bone ?? '').add(new Vector3(...(found?.offset ?? [])));
}

/** Where the end of a finger bone comes to lie in a pose, the wrist at rest. */
function tipOf(body: string, pose: string, bone: string): Vector3 {
  const skeleton = skeletonOf(body);
  const rotations = handPosesByBody[body]?.[pose] ?? {};
  const chain: ReadSkeleton['bones'][number][] = [];
  let name: string | null = bone;
  while (name?.startsWith('finger') === true) {
    chain.unshift(boneOf(skeleton, name));
    name = chain[0]?.parent ?? null;
  }
  const turned = new Quaternion();
  const place = new Vector3(...(chain[0]?.head ?? []));
  chain.forEach(({ name: part, head, tail }, index) => {
    turned.multiply(new Quaternion(...(rotations[part] ?? [0, 0, 0, 1])));
    const end = chain[index + 1]?.head ?? tail;
    place.add(new Vector3(...end).sub(new Vector3(...head)).applyQuaternion(turned));
  });
  return place;
}
