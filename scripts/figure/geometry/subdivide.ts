import { at } from './at';
import { vertexBetween } from './split';
import type { Surface, Triangle, Vertex } from './surface';
import { dot, mean, scale, subtract } from './vector';

/** Each triangle in four, the new corners lifted onto the round that the normals tell of. */
export function subdivided(surface: Surface): Surface {
  return refined(surface, () => true);
}

/**
 * Every edge that `isSplit` names in two, and the triangles beside it in two, three or four: finer
 * where it matters, without a gap to the rest.
 */
export function refined(
  { vertices, triangles }: Surface,
  isSplit: (a: Vertex, b: Vertex) => boolean,
): Surface {
  const all = [...vertices];
  const made = new Map<string, number | undefined>();
  const middle = (a: number, b: number): number | undefined => {
    const key = a < b ? `${a}/${b}` : `${b}/${a}`;
    if (!made.has(key)) {
      const [from, to] = [at(vertices, a), at(vertices, b)];
      made.set(key, isSplit(from, to) ? all.push(roundMiddle(from, to)) - 1 : undefined);
    }
    return made.get(key);
  };
  const finer = triangles.flatMap(([a, b, c]) =>
    pieces([a, b, c], [middle(a, b), middle(b, c), middle(c, a)]),
  );
  return { vertices: all, triangles: finer };
}

/** A triangle cut at the middles its edges have: of the first and second corner, and so on. */
function pieces(
  [a, b, c]: Triangle,
  [ab, bc, ca]: readonly [number | undefined, number | undefined, number | undefined],
): Triangle[] {
  if (ab === undefined) {
    // Turned until the first edge is one that is cut.
    return bc === undefined && ca === undefined ? [[a, b, c]] : pieces([b, c, a], [bc, ca, ab]);
  }
  if (bc !== undefined && ca !== undefined) {
    return [
      [a, ab, ca],
      [ab, b, bc],
      [ca, bc, c],
      [ab, bc, ca],
    ];
  }
  if (bc !== undefined) {
    return [
      [ab, b, bc],
      [a, ab, bc],
      [a, bc, c],
    ];
  }
  if (ca !== undefined) {
    return [
      [a, ab, ca],
      [ab, b, c],
      [ab, c, ca],
    ];
  }
  return [
    [a, ab, c],
    [ab, b, c],
  ];
}

/** The middle of an edge drawn onto both ends' tangent planes (Phong tessellation, 2008), by 3/4. */
function roundMiddle(a: Vertex, b: Vertex): Vertex {
  const flat = vertexBetween(a, b, 0.5);
  const onPlane = ({ position, normal }: Vertex) =>
    subtract(flat.position, scale(normal, dot(subtract(flat.position, position), normal)));
  const round = mean([onPlane(a), onPlane(b)]);
  return { ...flat, position: mean([flat.position, round, round, round]) };
}
