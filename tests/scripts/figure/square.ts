import { unmarked, type Surface, type Vertex } from '../../../scripts/figure/geometry/surface';

/** A square metre in the plane of x and y, in `cells` × `cells` squares, facing ahead. */
export function square(cells: number): Surface {
  const side = cells + 1;
  const vertices = Array.from({ length: side * side }, (_, index): Vertex => {
    const [x, y] = [(index % side) / cells, Math.floor(index / side) / cells];
    return {
      position: [x, y, 0],
      normal: [0, 0, 1],
      shares: x < 0.5 ? [['left', 1]] : [['right', 1]],
      marks: unmarked,
    };
  });
  const triangles = Array.from({ length: cells * cells }, (_, cell) => {
    const corner = (cell % cells) + Math.floor(cell / cells) * side;
    return [
      [corner, corner + 1, corner + side + 1],
      [corner, corner + side + 1, corner + side],
    ] as const;
  }).flat();
  return { vertices, triangles };
}

/** The area of all triangles, square metres. */
export function areaOf({ vertices, triangles }: Surface): number {
  return triangles.reduce((sum, [a, b, c]) => {
    const [p, q, r] = [vertices[a], vertices[b], vertices[c]].map(
      (one) => one?.position ?? [0, 0, 0],
    );
    const [ux, uy] = [(q?.[0] ?? 0) - (p?.[0] ?? 0), (q?.[1] ?? 0) - (p?.[1] ?? 0)];
    const [vx, vy] = [(r?.[0] ?? 0) - (p?.[0] ?? 0), (r?.[1] ?? 0) - (p?.[1] ?? 0)];
    return sum + Math.abs(ux * vy - uy * vx) / 2;
  }, 0);
}
