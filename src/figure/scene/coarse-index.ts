/** The triangles of a surface, and what of its vertices must not be mixed. */
export interface FineSurface {
  readonly positions: Float32Array;
  /** Three numbers of vertices a triangle. */
  readonly index: ArrayLike<number>;
  /** A number for each vertex; vertices with different ones stay apart. */
  readonly groups: ArrayLike<number>;
}

/**
 * Fewer triangles out of the same vertices: of those that lie in one cell of a grid, only the first
 * is kept, and triangles without an area are left out. Good enough for what is seen small or blurred.
 */
export function coarseIndex(
  { positions, index, groups }: FineSurface,
  cellMetres: number,
): Uint32Array {
  const firsts = new Map<string, number>();
  const kept = new Uint32Array(positions.length / 3);
  for (let vertex = 0; vertex < kept.length; vertex += 1) {
    const cell = [0, 1, 2].map((axis) =>
      Math.floor((positions[vertex * 3 + axis] ?? 0) / cellMetres),
    );
    const name = [groups[vertex], ...cell].join(' ');
    const first = firsts.get(name) ?? vertex;
    firsts.set(name, first);
    kept[vertex] = first;
  }
  const coarse: number[] = [];
  for (let corner = 0; corner + 2 < index.length; corner += 3) {
    const [a, b, c] = [0, 1, 2].map((step) => kept[index[corner + step] ?? 0] ?? 0);
    if (a !== undefined && b !== undefined && c !== undefined && a !== b && b !== c && c !== a) {
      coarse.push(a, b, c);
    }
  }
  return Uint32Array.from(coarse);
}
