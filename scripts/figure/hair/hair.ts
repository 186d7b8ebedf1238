import { at } from '../geometry/at';
import { cut, scored } from '../geometry/split';
import { subdivided } from '../geometry/subdivide';
import {
  keepTriangles,
  mapVertices,
  pushedOut,
  withNormals,
  type Surface,
  type Vertex,
} from '../geometry/surface';
import { add, scale, smoothStep, subtract, unit, zero, type Vector } from '../geometry/vector';
import type { Patch } from '../glb/figure-mesh';
import type { Body } from '../skin/body';
import { ball } from './ball';
import { hairField, headOf, type Head } from './hairline';

/** Over so many metres the colour of the hair runs out into the skin's. */
const rimWidth = 0.006;

/** Our own hair: short for him, pulled back into a bun high on the head for her. */
export function hair(body: Body): Patch[] {
  const field = hairField(body);
  const head = headOf(body);
  const scalp = keepTriangles(body.group('body'), (corners) =>
    corners.every(
      ({ position: [, y], shares }) =>
        y > head.eyeHeight - head.size * 0.35 && shares.some(([bone]) => /^(head|neck)/.test(bone)),
    ),
  );
  // A row of vertices along the line, so that the rim is everywhere as wide.
  const lined = scored(subdivided(scalp), (vertex) => field(vertex) - rimWidth);
  const { surface: grown, edge } = cut(lined, field);
  const thick = body.recipe.name === 'male' ? shortHair(head) : tiedHair();
  const shaped = pushedOut(grown, (vertex) => {
    // A hair's breadth off the skin at the line itself.
    const rise = smoothStep(-0.004, 0.03, field(vertex));
    return 0.001 + thick(vertex) * rise;
  });
  const rimVertices = new Set(edge.flat().map((index) => at(shaped.vertices, index)));
  const patches: Patch[] = [
    {
      region: 'hair',
      surface: shaped,
      runsInto: (vertex) => (rimVertices.has(vertex) ? 'skin' : 'hair'),
    },
  ];
  return body.recipe.name === 'female'
    ? [...patches, { region: 'hair', surface: bun(head) }]
    : patches;
}

/** Short at the sides, fuller on top and towards the front, in uneven tufts. */
function shortHair(head: Head): (vertex: Vertex) => number {
  return ({ position }) => {
    const [x, y, z] = subtract(position, head.middle);
    const up = smoothStep(0.02, 0.085, y);
    const front = smoothStep(-0.06, 0.09, z);
    const tufts =
      Math.sin(x * 210 + z * 60) * Math.sin(z * 130 - x * 40) + 0.6 * Math.sin(z * 260 + x * 90);
    const nape = smoothStep(-0.1, -0.02, y);
    return 0.0025 + 0.003 * nape + up * (0.014 + 0.012 * front) + (0.001 + 0.0024 * up) * tufts;
  };
}

/** Close to the head, in strands that run back to the bun. */
function tiedHair(): (vertex: Vertex) => number {
  return ({ position: [x, y, z] }) =>
    0.008 + 0.0011 * Math.sin(Math.atan2(x, y - 1.5 + z * 0.3) * 46);
}

function bun(head: Head): Surface {
  const way = unit([0, 0.92, -0.5]);
  const middle: Vector = add(head.middle, scale(way, head.size * 0.5));
  const radius = 0.034;
  const swirl = (direction: Vector) =>
    1 + 0.045 * Math.sin(Math.atan2(direction[0], direction[2]) * 5 + direction[1] * 7);
  const round = mapVertices(ball(20, 14), (vertex) => {
    const size = radius * swirl(vertex.position);
    const [x, y, z] = scale(vertex.position, size);
    return {
      ...vertex,
      normal: zero,
      position: add(middle, [x, y * 0.86, z]),
      shares: [['head', 1]],
    };
  });
  return withNormals(round);
}
