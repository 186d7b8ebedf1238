import { under } from '../geometry/at';
import { keptOutside, smoothed } from '../geometry/smooth';
import { cut, split, type Field } from '../geometry/split';
import { refined } from '../geometry/subdivide';
import { mapVertices, pushedOut, type Surface, type Vertex } from '../geometry/surface';
import { smoothStep, type Vector } from '../geometry/vector';
import type { Patch } from '../glb/figure-mesh';
import type { Body } from '../skin/body';
import type { BoneShare } from '../source/base-mesh';
import { neckOpening, shirtField, shortsField } from './garment-lines';
import { hem } from './hem';

/** The source's own tights lie on the skin; cloth is made of them. */
const tightsGroup = 'helper-tights';

/** The shirt and the shorts of a body. */
export function garments(body: Body): Patch[] {
  const tights = body.group(tightsGroup);
  return [...shirt(body, tights), ...shorts(body, tights)];
}

function shirt(body: Body, tights: Surface): Patch[] {
  const hips = under(body.bone, 'root').head[1];
  const shoulder = under(body.bone, 'upperarm01.L').head[1];
  // Close at the shoulders, loose over the belly, wide enough at the hem to hang over the shorts.
  const gap = ([, y]: Vector) =>
    0.008 +
    0.009 * smoothStep(shoulder - 0.1, hips + 0.1, y) +
    0.005 * smoothStep(hips + 0.12, hips, y);
  // Taut over the shoulders, hanging from there.
  const loose = ([, y]: Vector) => 1 - 0.75 * smoothStep(shoulder - 0.12, shoulder + 0.02, y);
  const draped = mapVertices(
    drapedCloth(tights, { gap, rounds: 18, share: loose }),
    hangingFromHips,
  );
  const field = shirtField(body);
  const { surface, edge } = cut(finerAt(draped, field), field);
  const collar = 0.02;
  const opening = neckOpening(body);
  const [plain, trim] = split(surface, (vertex) => opening(vertex) - collar);
  return [
    { region: 'shirt', surface: plain },
    { region: 'shirtTrim', surface: trim },
    { region: 'shirtTrim', surface: hem(surface, edge, ({ position }) => gap(position) + 0.004) },
  ];
}

/** Most of the shirt's hem hangs from the pelvis and does not ride up with a thigh. */
function hangingFromHips(vertex: Vertex): Vertex {
  const loose = 0.75;
  const kept = vertex.shares.map(([bone, share]): BoneShare => [
    bone,
    bone.startsWith('upperleg') ? share * (1 - loose) : share,
  ]);
  const rest = 1 - kept.reduce((sum, [, share]) => sum + share, 0);
  return { ...vertex, shares: added(kept, ['root', rest]) };
}

function added(shares: readonly BoneShare[], [bone, more]: BoneShare): readonly BoneShare[] {
  const before = shares.find(([name]) => name === bone)?.[1] ?? 0;
  return [...shares.filter(([name]) => name !== bone), [bone, before + more]];
}

function shorts(body: Body, tights: Surface): Patch[] {
  const hips = under(body.bone, 'root').head[1];
  const knee = under(body.bone, 'lowerleg01.L').head[1];
  const gap = ([, y]: Vector) => 0.006 + 0.012 * smoothStep(hips - 0.02, knee + 0.12, y);
  const field = shortsField(body);
  const shirtEnds = shirtField(body);
  const draped = drapedCloth(tights, { gap, rounds: 8, share: () => 1 });
  const { surface, edge } = cut(finerAt(draped, field), field);
  // Under the shirt nobody sees them; a hand's breadth stays for bent hips.
  const seen = cut(surface, (vertex) => 0.06 - shirtEnds(vertex)).surface;
  const [stripe, plain] = split(seen, sideStripe(body));
  return [
    { region: 'shorts', surface: plain },
    { region: 'shortsTrim', surface: stripe },
    { region: 'shorts', surface: hem(surface, edge, ({ position }) => gap(position) + 0.004) },
  ];
}

/** Finer about a garment's rims, so that they run smoothly. */
function finerAt(surface: Surface, field: Field): Surface {
  const near = (vertex: Vertex) => Math.abs(field(vertex)) < 0.018;
  const once = refined(surface, (a, b) => near(a) || near(b));
  return refined(once, (a, b) => near(a) && near(b));
}

/** A band down the outside of each leg. */
function sideStripe(body: Body): Field {
  const halfWidth = 0.014;
  const { head, tail } = under(body.bone, 'upperleg01.L');
  return ({ position: [x, y, z] }) => {
    const share = (head[1] - y) / (head[1] - tail[1]);
    const middle = head[2] + (tail[2] - head[2]) * share;
    const outside = Math.abs(x) - (head[0] + (tail[0] - head[0]) * share);
    return Math.min(halfWidth - Math.abs(z - middle), outside - 0.02);
  };
}

/** How a cloth hangs: off the skin by `gap` metres, its dents drawn smooth. */
interface Drape {
  readonly gap: (position: Vector) => number;
  readonly rounds: number;
  readonly share: (position: Vector) => number;
}

/** The tights without the body's dents, standing off the skin. */
function drapedCloth(tights: Surface, { gap, rounds, share }: Drape): Surface {
  const out = pushedOut(tights, ({ position }) => gap(position));
  return keptOutside(smoothed(out, rounds, share), tights, gap);
}
