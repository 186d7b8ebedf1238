import { sockTop } from '../clothes/garment-lines';
import { hem } from '../clothes/hem';
import { at, under } from '../geometry/at';
import { keptOutside, smoothed } from '../geometry/smooth';
import { cut, split, type Field } from '../geometry/split';
import {
  keepTriangles,
  pushedOut,
  unmarked,
  withNormals,
  type Surface,
  type Triangle,
  type Vertex,
} from '../geometry/surface';
import { smoothStep, zero, type Vector } from '../geometry/vector';
import type { Patch } from '../glb/figure-mesh';
import type { Body } from '../skin/body';
import type { BoneShare } from '../source/base-mesh';
import { evenRing, isClockwise, longestRing, smoothRing, widerRing } from './loop';

type Side = 'L' | 'R';

/** Socks, shoes and soles of both feet. */
export function footwear(body: Body): Patch[] {
  const tights = body.group('helper-tights');
  return (['L', 'R'] as const).flatMap((side) => {
    const sign = side === 'L' ? 1 : -1;
    const foot = keepTriangles(tights, (corners) =>
      corners.every(({ position: [x, y] }) => x * sign > 0 && y < 0.3),
    );
    return [...sock(body, foot), ...shoe(body, foot, side)];
  });
}

function sock(body: Body, foot: Surface): Patch[] {
  const thick = 0.0035;
  const top = sockTop(body);
  const collar = collarField(body);
  const whole = pushedOut(foot, () => thick);
  const { surface, edge } = cut(whole, ({ position }) => top - position[1]);
  const seen = cut(surface, (vertex) => 0.006 - collar(vertex)).surface;
  return [
    { region: 'sock', surface: seen },
    { region: 'sock', surface: hem(surface, edge, () => thick + 0.004) },
  ];
}

function shoe(body: Body, foot: Surface, side: Side): Patch[] {
  const thick = 0.008;
  const inner = pushedOut(foot, () => 0);
  const round = keptOutside(
    smoothed(
      pushedOut(inner, () => thick),
      6,
      () => 1,
    ),
    inner,
    () => thick * 0.7,
  );
  const stiff = {
    ...round,
    vertices: round.vertices.map((vertex) => stiffened(vertex, body, side)),
  };
  const collar = collarField(body);
  const { surface, edge } = cut(stiff, collar);
  const upper = cut(surface, ({ position }) => position[1] - upperBottom).surface;
  const widest = cut(surface, ({ position }) => position[1] - outlineHeight);
  const outline = longestRing(widest.edge.filter(([a, b]) => isLow(widest.surface, a, b)));
  const [laces, plain] = split(upper, laceField(body, side));
  return [
    { region: 'shoe', surface: plain },
    { region: 'shoeTrim', surface: laces },
    { region: 'shoe', surface: hem(surface, edge, () => thick + 0.002) },
    {
      region: 'sole',
      surface: sole(
        body,
        outline.map((vertex) => at(widest.surface.vertices, vertex).position),
        side,
      ),
    },
  ];
}

/** The upper goes down into the sole as far as this, out of sight. */
const upperBottom = 0.027;
/** The sole's outline is the upper's at this height. */
const outlineHeight = 0.036;

function isLow(surface: Surface, a: number, b: number): boolean {
  return [a, b].every((vertex) => at(surface.vertices, vertex).position[1] < outlineHeight + 1e-3);
}

/** Above 0 in the shoe: its rim is higher behind the ankle than before it. */
function collarField(body: Body): Field {
  const ankle = under(body.bone, 'foot.L').head;
  return ({ position: [, y, z] }) =>
    ankle[1] +
    0.45 * Math.min(0.07, Math.max(0, z - ankle[2])) +
    0.5 * Math.max(0, ankle[2] - 0.02 - z) -
    y;
}

/** A shoe bends only over the ball of the foot, and a little at its rim. */
function stiffened(vertex: Vertex, body: Body, side: Side): Vertex {
  return { ...vertex, shares: shoeShares(vertex.position, body, side), marks: unmarked };
}

function shoeShares([, , z]: Vector, body: Body, side: Side): readonly BoneShare[] {
  const ball = under(body.bone, `toe1-1.${side}`).head[2];
  const toe = smoothStep(ball - 0.025, ball + 0.025, z);
  return [
    [`foot.${side}`, 1 - toe],
    [`toe1-1.${side}`, toe],
  ];
}

/** Above 0 on the laces and tongue: a band along the top of the foot. */
function laceField(body: Body, side: Side): Field {
  const ankle = under(body.bone, `foot.${side}`).head;
  const ball = under(body.bone, `toe1-1.${side}`).head;
  const from = ankle[2] + 0.03;
  const to = ball[2] - 0.012;
  return ({ position: [x, , z], normal }) => {
    const middle = ankle[0] + ((ball[0] - ankle[0]) * (z - ankle[2])) / (ball[2] - ankle[2]);
    const across = 0.016 - Math.abs(x - middle);
    return normal[1] < 0.2 ? -1 : Math.min(across, z - from, to - z);
  };
}

const ringPoints = 44;

function sole(body: Body, ring: readonly Vector[], side: Side): Surface {
  const outline = smoothRing(evenRing(ring, ringPoints), 1);
  const ball = under(body.bone, `toe1-1.${side}`).head[2];
  const front = outline.reduce((far, [, , z]) => Math.max(far, z), -Infinity);
  const heel = at(outline, 0)[2];
  /** The toe of the sole turns up, so that a step rolls off. */
  const spring = (z: number) => 0.009 * smoothStep(ball + 0.01, front + 0.01, z);
  const top = (z: number) => 0.03 + 0.008 * smoothStep(heel + 0.12, heel, z) + spring(z);
  const layer = (wider: number, height: (z: number) => number) =>
    widerRing(outline, wider).map(([x, , z]): Vector => [x, height(z), z]);
  const layers = [
    layer(-0.009, top),
    layer(0.0045, top),
    layer(0.0068, (z) => (top(z) + spring(z)) * 0.5),
    layer(0.0045, (z) => 0.004 + spring(z)),
    layer(0, (z) => spring(z)),
  ];
  const vertices = layers.flat().map((position): Vertex => ({
    position,
    normal: zero,
    shares: shoeShares(position, body, side),
    marks: unmarked,
  }));
  return withNormals({ vertices, triangles: soleTriangles(layers.length, isClockwise(outline)) });
}

function soleTriangles(layers: number, clockwise: boolean): Triangle[] {
  const place = (layer: number, index: number) => layer * ringPoints + (index % ringPoints);
  const walls = Array.from({ length: layers - 1 }, (_, layer) =>
    Array.from({ length: ringPoints }, (_unused, index): Triangle[] => [
      [place(layer, index), place(layer + 1, index + 1), place(layer + 1, index)],
      [place(layer, index), place(layer, index + 1), place(layer + 1, index + 1)],
    ]).flat(),
  ).flat();
  const last = layers - 1;
  const half = ringPoints / 2;
  const floor = Array.from({ length: half }, (_, index): Triangle[] => {
    const far = ringPoints - index;
    return [
      [place(last, index), place(last, index + 1), place(last, far)],
      [place(last, index + 1), place(last, far - 1), place(last, far)],
    ];
  }).flat();
  const all = [...walls, ...floor].filter(([a, b, c]) => a !== b && b !== c && a !== c);
  return clockwise ? all : all.map(([a, b, c]): Triangle => [a, c, b]);
}
