import { at } from './at';
import { withNormals, type Surface } from './surface';
import { add, between, dot, mean, scale, subtract, type Vector } from './vector';

/** The vertices that share an edge with each vertex. */
export function neighboursOf({ vertices, triangles }: Surface): (readonly number[])[] {
  const sets = vertices.map(() => new Set<number>());
  for (const [a, b, c] of triangles) {
    at(sets, a).add(b).add(c);
    at(sets, b).add(a).add(c);
    at(sets, c).add(a).add(b);
  }
  return sets.map((set) => [...set]);
}

/**
 * Each vertex drawn `rounds` times halfway to the middle of its neighbours, as much as `share`
 * (0 to 1) allows at it: takes the dents out as stretched cloth does.
 */
export function smoothed(
  surface: Surface,
  rounds: number,
  share: (position: Vector) => number,
): Surface {
  const neighbours = neighboursOf(surface);
  let places = surface.vertices.map(({ position }) => position);
  const shares = places.map(share);
  for (let round = 0; round < rounds; round += 1) {
    const before = places;
    places = before.map((place, vertex) => {
      const around = at(neighbours, vertex).map((other) => at(before, other));
      return between(place, mean(around), 0.5 * at(shares, vertex));
    });
  }
  return withNormals({
    vertices: surface.vertices.map((vertex, index) => ({ ...vertex, position: at(places, index) })),
    triangles: surface.triangles,
  });
}

/** `outer` moved so that no vertex is nearer than `gap` metres outside the same vertex of `inner`. */
export function keptOutside(
  outer: Surface,
  inner: Surface,
  gap: (position: Vector) => number,
): Surface {
  const vertices = outer.vertices.map((vertex, index) => {
    const { position, normal } = at(inner.vertices, index);
    const out = dot(subtract(vertex.position, position), normal);
    const missing = gap(position) - out;
    return missing > 0
      ? { ...vertex, position: add(vertex.position, scale(normal, missing)) }
      : vertex;
  });
  return withNormals({ vertices, triangles: outer.triangles });
}
