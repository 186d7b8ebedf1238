import { at } from './at';
import { vertexBetween } from './split';
import type { Surface, Triangle, Vertex } from './surface';
import { dot, mean, scale, subtract } from './vector';

/** Each triangle in four, the new corners lifted onto the round that the normals tell of. */
export function subdivided({ vertices, triangles }: Surface): Surface {
  const all = [...vertices];
  const made = new Map<string, number>();
  const middle = (a: number, b: number): number => {
    const key = a < b ? `${a}/${b}` : `${b}/${a}`;
    const known = made.get(key);
    if (known !== undefined) {
      return known;
    }
    const place = all.push(roundMiddle(at(vertices, a), at(vertices, b))) - 1;
    made.set(key, place);
    return place;
  };
  const finer = triangles.flatMap(([a, b, c]): Triangle[] => {
    const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)];
    return [
      [a, ab, ca],
      [ab, b, bc],
      [ca, bc, c],
      [ab, bc, ca],
    ];
  });
  return { vertices: all, triangles: finer };
}

/** The middle of an edge drawn onto both ends' tangent planes (Phong tessellation, 2008), by 3/4. */
function roundMiddle(a: Vertex, b: Vertex): Vertex {
  const flat = vertexBetween(a, b, 0.5);
  const onPlane = ({ position, normal }: Vertex) =>
    subtract(flat.position, scale(normal, dot(subtract(flat.position, position), normal)));
  const round = mean([onPlane(a), onPlane(b)]);
  return { ...flat, position: mean([flat.position, round, round, round]) };
}
