import { Matrix4, Quaternion, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { moveVertices } from '../../../src/figure/scene/moved-vertices';

/** One bone stays, one is turned a quarter about the vertical and lifted by 2. */
const still = new Matrix4();
const moved = new Matrix4().compose(
  new Vector3(0, 2, 0),
  new Quaternion().setFromAxisAngle(new Vector3(0, 1, 0), Math.PI / 2),
  new Vector3(1, 1, 1),
);
const boneMatrices = Float32Array.from([...still.elements, ...moved.elements]);

/** A vertex at x = 1 that looks along x, carried so much by each of the two bones. */
function carriedBy(...shares: readonly [still: number, moved: number]) {
  const into = { positions: new Float32Array(3), normals: new Float32Array(3) };
  const rest = {
    positions: Float32Array.of(1, 0, 0),
    normals: Float32Array.of(1, 0, 0),
    // The last two bones carry nothing, and there is no such bone.
    bones: Float32Array.of(0, 1, 99, 99),
    boneShares: Float32Array.of(...shares, 0, 0),
  };
  moveVertices(rest, boneMatrices, into);
  return { position: rounded(into.positions), normal: rounded(into.normals) };
}

const rounded = (numbers: Float32Array) =>
  Array.from(numbers, (x) => Math.round(x * 1e4) / 1e4 + 0);

describe('moveVertices', () => {
  it('leaves a vertex whose bone stays', () => {
    expect(carriedBy(1, 0)).toEqual({ position: [1, 0, 0], normal: [1, 0, 0] });
  });

  it('carries a vertex with its bone, and turns but never shifts where it looks', () => {
    expect(carriedBy(0, 1)).toEqual({ position: [0, 2, -1], normal: [0, 0, -1] });
  });

  it('puts a vertex of two bones between where each would carry it', () => {
    expect(carriedBy(0.5, 0.5)).toEqual({ position: [0.5, 1, -0.5], normal: [0.5, 0, -0.5] });
    expect(carriedBy(0.75, 0.25).position).toEqual([0.75, 0.5, -0.25]);
  });

  it('begins anew with every picture', () => {
    const rest = {
      positions: Float32Array.of(1, 0, 0),
      normals: Float32Array.of(1, 0, 0),
      bones: Float32Array.of(1, 0, 0, 0),
      boneShares: Float32Array.of(1, 0, 0, 0),
    };
    const into = { positions: new Float32Array(3), normals: new Float32Array(3) };
    moveVertices(rest, boneMatrices, into);
    moveVertices(rest, boneMatrices, into);
    expect(rounded(into.positions)).toEqual([0, 2, -1]);
    expect(rounded(rest.positions)).toEqual([1, 0, 0]);
  });
});
