import type { BoneShare, Quad } from '../source/base-mesh';
import { at } from './at';
import { add, cross, scale, subtract, unit, zero, type Vector } from './vector';

/** A point of a surface: where it is at rest, which way it faces, and which bones move it. */
export interface Vertex {
  readonly position: Vector;
  readonly normal: Vector;
  readonly shares: readonly BoneShare[];
  readonly marks: Marks;
}

/** How much a point belongs to small parts that the source knows: 0 to 1. */
export interface Marks {
  readonly ear: number;
  readonly lips: number;
}

export const unmarked: Marks = { ear: 0, lips: 0 };

export type Triangle = readonly [number, number, number];

/** Triangles seen from the side on which their corners run anticlockwise. */
export interface Surface {
  readonly vertices: readonly Vertex[];
  readonly triangles: readonly Triangle[];
}

/** A surface from some quads of the source; only the vertices they use, with smooth normals. */
export function surfaceOf(
  quads: readonly Quad[],
  positions: readonly Vector[],
  source: {
    readonly shares: readonly (readonly BoneShare[])[];
    readonly marks: readonly Marks[];
  },
): Surface {
  const used = [...new Set(quads.flat())].sort((a, b) => a - b);
  const place = new Map(used.map((vertex, index) => [vertex, index]));
  const triangles = quads.flatMap((quad): Triangle[] => {
    const [a, b, c, d] = quad.map((vertex) => place.get(vertex) ?? 0);
    return [
      [a ?? 0, b ?? 0, c ?? 0],
      [a ?? 0, c ?? 0, d ?? 0],
    ];
  });
  const vertices = used.map((vertex) => ({
    position: at(positions, vertex),
    normal: zero,
    shares: at(source.shares, vertex),
    marks: at(source.marks, vertex),
  }));
  return withNormals({ vertices, triangles });
}

/** The same surface with each normal the mean of its triangles', weighted by their size. */
export function withNormals(surface: Surface): Surface {
  const sums: Vector[] = surface.vertices.map(() => zero);
  for (const triangle of surface.triangles) {
    const face = faceNormal(surface, triangle);
    for (const corner of triangle) {
      sums[corner] = add(at(sums, corner), face);
    }
  }
  const vertices = surface.vertices.map((vertex, index) => ({
    ...vertex,
    normal: unit(at(sums, index)),
  }));
  return { vertices, triangles: surface.triangles };
}

/** Not of unit length: twice the triangle's area long. */
function faceNormal({ vertices }: Surface, [a, b, c]: Triangle): Vector {
  const start = at(vertices, a).position;
  return cross(
    subtract(at(vertices, b).position, start),
    subtract(at(vertices, c).position, start),
  );
}

/** Each vertex changed by `change`; triangles and normals stay. */
export function mapVertices(surface: Surface, change: (vertex: Vertex) => Vertex): Surface {
  return { vertices: surface.vertices.map(change), triangles: surface.triangles };
}

/** Each vertex moved along its normal by the metres that `push` names, with new normals. */
export function pushedOut(surface: Surface, push: (vertex: Vertex) => number): Surface {
  return withNormals(
    mapVertices(surface, (vertex) => ({
      ...vertex,
      position: add(vertex.position, scale(vertex.normal, push(vertex))),
    })),
  );
}

/** Several surfaces as one; nothing is welded. */
export function joined(surfaces: readonly Surface[]): Surface {
  const vertices: Vertex[] = [];
  const triangles: Triangle[] = [];
  for (const surface of surfaces) {
    const first = vertices.length;
    vertices.push(...surface.vertices);
    triangles.push(
      ...surface.triangles.map(([a, b, c]): Triangle => [a + first, b + first, c + first]),
    );
  }
  return { vertices, triangles };
}

/** Only the triangles that `isKept` keeps, and the vertices they use. */
export function keepTriangles(
  surface: Surface,
  isKept: (corners: readonly Vertex[]) => boolean,
): Surface {
  const kept = surface.triangles.filter((triangle) =>
    isKept(triangle.map((corner) => at(surface.vertices, corner))),
  );
  return compact({ vertices: surface.vertices, triangles: kept });
}

/** Without the vertices that no triangle uses. */
export function compact(surface: Surface): Surface {
  const used = [...new Set(surface.triangles.flat())].sort((a, b) => a - b);
  const place = new Map(used.map((vertex, index) => [vertex, index]));
  const moved = (vertex: number) => place.get(vertex) ?? 0;
  return {
    vertices: used.map((vertex) => at(surface.vertices, vertex)),
    triangles: surface.triangles.map(([a, b, c]): Triangle => [moved(a), moved(b), moved(c)]),
  };
}
