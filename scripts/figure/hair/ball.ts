import { unmarked, type Surface, type Triangle, type Vertex } from '../geometry/surface';
import type { Vector } from '../geometry/vector';

/** A ball of radius 1 around the origin, moved by no bone; welded along its seam. */
export function ball(around: number, down: number): Surface {
  const vertices: Vertex[] = [vertexAt([0, 1, 0])];
  for (let row = 1; row < down; row += 1) {
    const tilt = (row / down) * Math.PI;
    for (let column = 0; column < around; column += 1) {
      const turn = (column / around) * Math.PI * 2;
      vertices.push(
        vertexAt([
          Math.sin(tilt) * Math.sin(turn),
          Math.cos(tilt),
          Math.sin(tilt) * Math.cos(turn),
        ]),
      );
    }
  }
  const bottom = vertices.push(vertexAt([0, -1, 0])) - 1;
  const place = (row: number, column: number) => 1 + (row - 1) * around + (column % around);
  const triangles: Triangle[] = [];
  for (let column = 0; column < around; column += 1) {
    triangles.push([0, place(1, column), place(1, column + 1)]);
    triangles.push([bottom, place(down - 1, column + 1), place(down - 1, column)]);
    for (let row = 1; row < down - 1; row += 1) {
      const [a, b] = [place(row, column), place(row, column + 1)];
      const [c, d] = [place(row + 1, column), place(row + 1, column + 1)];
      triangles.push([a, c, d], [a, d, b]);
    }
  }
  return { vertices, triangles };
}

function vertexAt(position: Vector): Vertex {
  return { position, normal: position, shares: [], marks: unmarked };
}
