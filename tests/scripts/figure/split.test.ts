import { describe, expect, it } from 'vitest';
import { cut, split, vertexBetween } from '../../../scripts/figure/geometry/split';
import { unmarked, type Vertex } from '../../../scripts/figure/geometry/surface';
import { areaOf, square } from './square';

const fromDisc = ({ position: [x, y] }: Vertex) => 0.3 - Math.hypot(x - 0.5, y - 0.5);

describe('cut', () => {
  it('cuts straight through triangles, at the line and not at the nearest corner', () => {
    const { surface } = cut(square(3), ({ position: [x] }) => 0.45 - x);
    expect(areaOf(surface)).toBeCloseTo(0.45, 6);
    expect(Math.max(...surface.vertices.map(({ position: [x] }) => x))).toBeCloseTo(0.45, 6);
  });

  it('tells the cut edge, and not the edges the surface had before', () => {
    const { surface, edge } = cut(square(4), ({ position: [x] }) => 0.4 - x);
    expect(edge.length).toBeGreaterThan(3);
    for (const corner of edge.flat()) {
      expect(surface.vertices[corner]?.position[0]).toBeCloseTo(0.4, 6);
    }
  });

  it('makes a closed ring of a round hole', () => {
    const { edge } = cut(square(12), (vertex) => -fromDisc(vertex));
    const starts = edge.map(([from]) => from).sort((a, b) => a - b);
    const ends = edge.map(([, to]) => to).sort((a, b) => a - b);
    expect(starts).toEqual(ends);
    expect(new Set(starts).size).toBe(starts.length);
  });

  it('keeps everything, unchanged, where the field is above 0 everywhere', () => {
    const whole = square(2);
    const kept = cut(whole, () => 1);
    expect(kept.surface).toEqual(whole);
    expect(kept.edge).toEqual([]);
  });

  it('leaves nothing where the field is below 0 everywhere', () => {
    expect(cut(square(2), () => -1).surface.triangles).toEqual([]);
  });
});

describe('split', () => {
  it('loses and doubles nothing', () => {
    const [inside, outside] = split(square(12), fromDisc);
    expect(areaOf(inside) + areaOf(outside)).toBeCloseTo(1, 6);
    expect(areaOf(inside)).toBeCloseTo(Math.PI * 0.09, 2);
  });
});

describe('vertexBetween', () => {
  it('mixes the bones of both ends, their shares still adding up to one', () => {
    const base = { normal: [0, 0, 1], marks: unmarked } as const;
    const low: Vertex = { ...base, position: [0, 0, 0], shares: [['a', 1]] };
    const high: Vertex = {
      ...base,
      position: [4, 0, 0],
      shares: [
        ['a', 0.5],
        ['b', 0.5],
      ],
    };
    const { position, shares } = vertexBetween(low, high, 0.25);
    expect(position).toEqual([1, 0, 0]);
    expect(Object.fromEntries(shares)).toEqual({ a: 0.875, b: 0.125 });
  });
});
