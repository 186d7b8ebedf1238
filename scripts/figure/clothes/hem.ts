import { at, under } from '../geometry/at';
import type { Edge } from '../geometry/split';
import { withNormals, type Surface, type Triangle, type Vertex } from '../geometry/surface';
import { add, scale } from '../geometry/vector';

/**
 * The rim of a garment: a strip from its cut edge down to the skin, so that nobody looks in
 * between. `depth` is how far the cloth stands off, in metres.
 */
export function hem(
  surface: Surface,
  edge: readonly Edge[],
  depth: (vertex: Vertex) => number,
): Surface {
  const places = new Map<number, number>();
  const vertices: Vertex[] = [];
  for (const corner of new Set(edge.flat())) {
    const outer = at(surface.vertices, corner);
    const inner = add(outer.position, scale(outer.normal, -depth(outer)));
    places.set(corner, vertices.length);
    vertices.push(outer, { ...outer, position: inner });
  }
  const triangles = edge.flatMap(([from, to]): Triangle[] => {
    const [a, b] = [under(places, from), under(places, to)];
    return [
      [b, a, a + 1],
      [b, a + 1, b + 1],
    ];
  });
  return withNormals({ vertices, triangles });
}
