import { under } from '../geometry/at';
import type { Vertex } from '../geometry/surface';
import { dot, subtract, unit, type Vector } from '../geometry/vector';
import type { Body } from '../skin/body';

/** Where a point lies on a limb: how far along, and on which side of its bone. */
export interface LimbPlace {
  /** 0 at the near joint, 1 at the far one. */
  readonly along: number;
  /** Degrees round the bone: 0 ahead, 90 outside, 180 behind, −90 inside. */
  readonly around: number;
}

/** Where a point lies on the trunk. */
export interface TrunkPlace {
  /** 0 at the hip joints, 1 at the shoulder joints. */
  readonly up: number;
  /** Degrees from straight ahead: 90 at the side, 180 behind. */
  readonly around: number;
  /** Metres from the middle. */
  readonly out: number;
}

/** A vertex as the muscle rules see it. */
export interface Place {
  readonly trunk: TrunkPlace;
  readonly thigh: LimbPlace;
  readonly shin: LimbPlace;
  readonly upperArm: LimbPlace;
  /** How much of the vertex follows the trunk, a leg, an arm, the head, a foot; they add up to 1. */
  readonly trunkShare: number;
  readonly legShare: number;
  readonly armShare: number;
}

/** Finds the places of vertices on one body; left and right are alike. */
export function placesOn(body: Body): (vertex: Vertex) => Place {
  const bone = (name: string) => under(body.bone, name);
  const hips = bone('root').head;
  const shoulders = bone('upperarm01.L').head[1];
  const middle = (hips[2] + bone('spine02').head[2]) / 2 + 0.02;
  const limb = (name: string) => limbPlace(bone(name).head, bone(name).tail);
  const [thigh, shin, upperArm] = [
    limb('upperleg01.L'),
    limb('lowerleg01.L'),
    limb('upperarm01.L'),
  ];
  return ({ position, shares }) => {
    const [x, y, z] = position;
    const left: Vector = [Math.abs(x), y, z];
    const share = (names: RegExp) =>
      shares.filter(([name]) => names.test(name)).reduce((sum, [, part]) => sum + part, 0);
    return {
      trunk: {
        up: (y - hips[1]) / (shoulders - hips[1]),
        around: (Math.atan2(Math.abs(x), z - middle) * 180) / Math.PI,
        out: Math.abs(x),
      },
      thigh: thigh(left),
      shin: shin(left),
      upperArm: upperArm(left),
      trunkShare: share(/^(root|spine|clavicle|shoulder|neck)/),
      legShare: share(/^(upperleg|lowerleg|foot|toe)/),
      armShare: share(/^(upperarm|lowerarm|wrist|finger)/),
    };
  };
}

function limbPlace(head: Vector, tail: Vector): (position: Vector) => LimbPlace {
  const way = subtract(tail, head);
  const axis = unit(way);
  const ahead = unit(subtract([0, 0, 1], [axis[0] * axis[2], axis[1] * axis[2], axis[2] ** 2]));
  const outside = unit(
    subtract([1, 0, 0], [axis[0] * axis[0], axis[1] * axis[0], axis[2] * axis[0]]),
  );
  return (position) => {
    const from = subtract(position, head);
    return {
      along: dot(from, axis) / Math.hypot(...way),
      around: (Math.atan2(dot(from, outside), dot(from, ahead)) * 180) / Math.PI,
    };
  };
}
