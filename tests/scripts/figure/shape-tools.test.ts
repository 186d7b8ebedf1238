import { describe, expect, it } from 'vitest';
import { hem } from '../../../scripts/figure/clothes/hem';
import { keptOutside, smoothed } from '../../../scripts/figure/geometry/smooth';
import { cut } from '../../../scripts/figure/geometry/split';
import { subdivided } from '../../../scripts/figure/geometry/subdivide';
import {
  mapVertices,
  pushedOut,
  type Surface,
  type Vertex,
} from '../../../scripts/figure/geometry/surface';
import type { Vector } from '../../../scripts/figure/geometry/vector';
import { band } from '../../../scripts/figure/muscle/band';
import { insideOutline } from '../../../scripts/figure/muscle/outline';
import { evenRing, longestRing, widerRing } from '../../../scripts/figure/shoe/loop';
import { areaOf, square } from './square';

const ring: readonly Vector[] = Array.from({ length: 40 }, (_, index): Vector => {
  const turn = (index / 40) * Math.PI * 2;
  return [0.04 * Math.sin(turn), 0, 0.13 * Math.cos(turn)];
});

describe('hem', () => {
  it('goes from the cut edge down by the depth, and faces away from the cloth', () => {
    const { surface, edge } = cut(square(4), ({ position: [x] }) => 0.4 - x);
    const rim = hem(surface, edge, () => 0.01);
    expect(new Set(rim.vertices.map(({ position: [, , z] }) => z))).toEqual(new Set([0, -0.01]));
    for (const { normal } of rim.vertices) {
      expect(normal[0]).toBeCloseTo(1, 6);
    }
  });
});

describe('keptOutside', () => {
  it('never lets smoothed cloth come nearer to the skin than the gap', () => {
    const ridge = ({ position: [x] }: Vertex) => (x > 0.4 && x < 0.6 ? 0.1 : 0);
    const skin = mapVertices(square(6), (vertex) => ({
      ...vertex,
      position: [vertex.position[0], vertex.position[1], ridge(vertex)],
    }));
    const gaps = (cloth: Surface) =>
      cloth.vertices.map(
        ({ position: [, , z] }, vertex) => z - (skin.vertices[vertex]?.position[2] ?? NaN),
      );
    const taut = smoothed(
      pushedOut(skin, () => 0.02),
      10,
      () => 1,
    );
    expect(Math.min(...gaps(taut))).toBeLessThan(0);
    expect(Math.min(...gaps(keptOutside(taut, skin, () => 0.02)))).toBeCloseTo(0.02, 9);
  });
});

describe('subdivided', () => {
  it('makes four triangles of each and keeps a flat surface flat', () => {
    const fine = subdivided(square(2));
    expect(fine.triangles).toHaveLength(32);
    expect(areaOf(fine)).toBeCloseTo(1, 9);
    expect(fine.vertices.every(({ position: [, , z] }) => z === 0)).toBe(true);
  });
});

describe('longestRing', () => {
  it('follows the edges in order and leaves the shorter ring', () => {
    expect(
      longestRing([
        [5, 6],
        [6, 5],
        [2, 0],
        [0, 1],
        [1, 2],
      ]),
    ).toEqual([2, 0, 1]);
  });
});

describe('evenRing', () => {
  it('starts farthest back and has its points equally far apart', () => {
    const even = evenRing(ring, 20);
    expect(even[0]?.[2]).toBeCloseTo(-0.13, 6);
    const steps = even.map((point, index) => {
      const next = even[(index + 1) % even.length] ?? point;
      return Math.hypot(next[0] - point[0], next[2] - point[2]);
    });
    expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.1);
  });
});

describe('widerRing', () => {
  it.each([{ points: ring }, { points: [...ring].reverse() }])(
    'grows whichever way the ring runs',
    ({ points }) => {
      const wider = widerRing(points, 0.01);
      expect(Math.max(...wider.map(([x]) => x))).toBeCloseTo(0.05, 3);
      expect(Math.max(...wider.map(([, , z]) => z))).toBeCloseTo(0.14, 3);
    },
  );
});

describe('band', () => {
  it('is one inside, nought outside and a half on the border', () => {
    expect(band(0.5, [0.2, 0.8], 0.1)).toBe(1);
    expect(band(0.05, [0.2, 0.8], 0.1)).toBe(0);
    expect(band(0.2, [0.2, 0.8], 0.1)).toBeCloseTo(0.5, 9);
  });
});

describe('insideOutline', () => {
  const square = [
    [0, 0],
    [100, 0],
    [100, 1],
    [0, 1],
  ] as const;
  const scale = { perDegree: 0.002, perLength: 0.2 };

  it('is one inside, nought outside and a half on the border', () => {
    expect(insideOutline(square, [50, 0.5], scale)).toBe(1);
    expect(insideOutline(square, [140, 0.5], scale)).toBe(0);
    expect(insideOutline(square, [100, 0.5], scale)).toBeCloseTo(0.5, 9);
  });

  it('rounds its corners: there it is fainter than along an edge', () => {
    const alongEdge = insideOutline(square, [105, 0.5], scale);
    expect(insideOutline(square, [105, 1.05], scale)).toBeLessThan(alongEdge);
  });
});
