/** Places and directions of vertices, three numbers each. */
export interface Vertices {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
}

/** A surface at rest, with the bones that carry each of its vertices. */
export interface CarriedVertices extends Vertices {
  /** For each vertex as many numbers of bones as `boneShares` has shares. */
  readonly bones: Float32Array;
  /** How much of a vertex each of its bones carries; 1 altogether. */
  readonly boneShares: Float32Array;
}

const bonesEach = 4;
const numbersOfMatrix = 16;

/**
 * Moves every vertex to where its bones are. `boneMatrices` has sixteen numbers a bone, column by
 * column, from the bone's rest to its place; the results are written over `into`.
 */
export function moveVertices(
  rest: CarriedVertices,
  boneMatrices: Float32Array,
  into: Vertices,
): void {
  const matrix = new Float32Array(numbersOfMatrix);
  const count = rest.positions.length / 3;
  for (let vertex = 0; vertex < count; vertex += 1) {
    mixMatrices(rest, { vertex, boneMatrices, into: matrix });
    write(into.positions, vertex, {
      matrix,
      of: rest.positions,
      moved: 1,
    });
    write(into.normals, vertex, { matrix, of: rest.normals, moved: 0 });
  }
}

interface Mixing {
  readonly vertex: number;
  readonly boneMatrices: Float32Array;
  readonly into: Float32Array;
}

function mixMatrices(
  { bones, boneShares }: CarriedVertices,
  { vertex, boneMatrices, into }: Mixing,
): void {
  into.fill(0);
  for (let bone = vertex * bonesEach; bone < (vertex + 1) * bonesEach; bone += 1) {
    const share = at(boneShares, bone);
    if (share > 0) {
      const first = at(bones, bone) * numbersOfMatrix;
      for (let index = 0; index < numbersOfMatrix; index += 1) {
        into[index] = at(into, index) + share * at(boneMatrices, first + index);
      }
    }
  }
}

interface Move {
  readonly matrix: Float32Array;
  readonly of: Float32Array;
  /** 1 for a place, 0 for a direction, which is turned only. */
  readonly moved: 0 | 1;
}

function write(into: Float32Array, vertex: number, { matrix, of, moved }: Move): void {
  const first = vertex * 3;
  const x = at(of, first);
  const y = at(of, first + 1);
  const z = at(of, first + 2);
  for (let axis = 0; axis < 3; axis += 1) {
    into[first + axis] =
      at(matrix, axis) * x +
      at(matrix, axis + 4) * y +
      at(matrix, axis + 8) * z +
      at(matrix, axis + 12) * moved;
  }
}

function at(numbers: Float32Array, index: number): number {
  return numbers[index] ?? 0;
}
