import { describe, expect, it } from 'vitest';
import { coarseIndex } from '../../../src/figure/scene/coarse-index';

/** A square metre of so many squares a side, two triangles each. */
function sheet(side: number) {
  const positions: number[] = [];
  const index: number[] = [];
  for (let row = 0; row <= side; row += 1) {
    for (let column = 0; column <= side; column += 1) {
      positions.push(column / side + 1e-4, row / side + 1e-4, 0);
    }
  }
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const corner = row * (side + 1) + column;
      index.push(corner, corner + 1, corner + side + 1);
      index.push(corner + 1, corner + side + 2, corner + side + 1);
    }
  }
  return { positions: Float32Array.from(positions), index, groups: positions.map(() => 0) };
}

/** The area of all triangles, in square metres. */
function area({ positions, index }: ReturnType<typeof sheet>, triangles: Iterable<number>): number {
  expect(index.length % 3).toBe(0);
  const corners = [...triangles].map((vertex) => positions.slice(vertex * 3, vertex * 3 + 3));
  let sum = 0;
  for (let first = 0; first < corners.length; first += 3) {
    const [a, b, c] = corners.slice(first, first + 3);
    const [ax = 0, ay = 0] = a ?? [];
    const [bx = 0, by = 0] = b ?? [];
    const [cx = 0, cy = 0] = c ?? [];
    sum += ((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
  }
  return sum;
}

describe('coarseIndex', () => {
  it('covers the same surface with far fewer triangles', () => {
    const fine = sheet(40);
    const coarse = coarseIndex(fine, 0.1);
    expect(coarse.length).toBeLessThan(fine.index.length / 10);
    expect(area(fine, fine.index)).toBeCloseTo(1, 3);
    expect(area(fine, coarse)).toBeGreaterThan(0.8);
  });

  it('keeps a surface whose cells are finer than its triangles', () => {
    const fine = sheet(4);
    expect([...coarseIndex(fine, 0.01)]).toEqual(fine.index);
  });

  it('mixes no vertices of different groups', () => {
    const fine = sheet(10);
    const groups = Array.from(fine.groups, (_, vertex) => vertex % 2);
    for (const triangle of chunks([...coarseIndex({ ...fine, groups }, 5)])) {
      expect(new Set(triangle).size).toBe(3);
    }
    expect([...coarseIndex({ ...fine, groups }, 5)]).toEqual([]);
    expect([...coarseIndex(fine, 5)]).toEqual([]);
  });
});

function chunks(numbers: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: numbers.length / 3 }, (_, first) =>
    numbers.slice(first * 3, first * 3 + 3),
  );
}
