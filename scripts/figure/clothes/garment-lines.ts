import { under } from '../geometry/at';
import type { Field } from '../geometry/split';
import type { Vertex } from '../geometry/surface';
import { dot, subtract, unit, type Vector } from '../geometry/vector';
import type { Body } from '../skin/body';

/** Where a garment ends: above 0 inside it, in metres from its hems, at most `deep`. */
const deep = 0.08;

type Side = 'L' | 'R';
const sides: readonly Side[] = ['L', 'R'];

/** How much of a vertex follows bones whose names begin so, on one side. */
export function shareOf(vertex: Vertex, bones: readonly string[], side: Side): number {
  return vertex.shares
    .filter(([bone]) => bone.endsWith(`.${side}`) && bones.some((name) => bone.startsWith(name)))
    .reduce((sum, [, share]) => sum + share, 0);
}

const armBones = ['upperarm', 'lowerarm', 'wrist', 'finger'];
const legBones = ['upperleg', 'lowerleg', 'foot', 'toe'];

function beforeAlongBone(body: Body, name: string, share: number) {
  const { head, tail } = under(body.bone, name);
  const way = subtract(tail, head);
  const end = Math.hypot(...way) * share;
  const direction = unit(way);
  return (position: Vector) => end - dot(subtract(position, head), direction);
}

/** The shirt's body, sleeves to `sleeve` of the upper arm, round neck and hem at the hips. */
export function shirtField(body: Body): Field {
  const sleeve = 0.56;
  const hemHeight = under(body.bone, 'root').head[1] + 0.035;
  const opening = neckOpening(body);
  const below = belowChin(body);
  const sleeves = sides.map((side) => ({
    side,
    before: beforeAlongBone(body, `upperarm01.${side}`, sleeve),
  }));
  return (vertex) => {
    const arm = sleeves.find(({ side }) => shareOf(vertex, armBones, side) > 0.5);
    const toSleeve = arm === undefined ? deep : arm.before(vertex.position);
    return Math.min(deep, opening(vertex), below(vertex), toSleeve, vertex.position[1] - hemHeight);
  };
}

/**
 * How far outside the shirt's round neck a point lies, metres: the neck opening is where a tube
 * round the neck meets the shoulders.
 */
export function neckOpening(body: Body): Field {
  const { head } = under(body.bone, 'neck01');
  const [wide, deepWide] = body.recipe.name === 'male' ? [0.086, 0.082] : [0.078, 0.078];
  return ({ position: [x, y, z] }) => {
    const ahead = z - head[2];
    const tube = (Math.hypot(x / wide, (ahead - 0.012) / deepWide) - 1) * deepWide;
    // Behind, the opening stays high on the neck.
    const floor = -0.004 - 0.9 * ahead - (y - head[1]);
    return roundedMax(tube, floor, 0.02);
  };
}

/** Above 0 below a plane through the neck that leans ahead under the chin. */
function belowChin(body: Body): Field {
  const { head } = under(body.bone, 'neck01');
  return ({ position: [, y, z] }) => 0.018 - 0.5 * (z - head[2]) - (y - head[1]);
}

/** The greater of two numbers, without a corner where they meet within `soft`. */
function roundedMax(a: number, b: number, soft: number): number {
  return (a + b + Math.hypot(a - b, soft)) / 2;
}

/** The shorts: from the waist to `leg` of the thigh. */
export function shortsField(body: Body): Field {
  const leg = 0.6;
  const waist = under(body.bone, 'spine04').head[1] + 0.01;
  const legs = sides.map((side) => ({
    side,
    before: beforeAlongBone(body, `upperleg01.${side}`, leg),
  }));
  return (vertex) => {
    const limb = legs.find(({ side }) => shareOf(vertex, legBones, side) > 0.5);
    const toLeg = limb === undefined ? deep : limb.before(vertex.position);
    const isArm = sides.some((side) => shareOf(vertex, armBones, side) > 0.2);
    return isArm ? -deep : Math.min(deep, toLeg, waist - vertex.position[1]);
  };
}

/** The sock and shoe together: everything below the sock's top. */
export function footwearField(body: Body): Field {
  const top = sockTop(body);
  return ({ position }) => top - position[1];
}

/** Height of the sock's rim. */
export function sockTop(body: Body): number {
  return under(body.bone, 'foot.L').head[1] + 0.045;
}
