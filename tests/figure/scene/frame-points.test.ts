import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../src/figure/scene/frame-points';
import type { Lens } from '../../../src/figure/scene/frame-points';

const points = [
  [0, 0, 0],
  [0.4, 1.7, 0.2],
  [-0.6, 0.9, -0.5],
  [0.1, 1.2, 0.9],
].map(([x = 0, y = 0, z = 0]) => new Vector3(x, y, z));

function projected(towards: Vector3, lens: Lens) {
  const { from, at } = viewOf(points, towards, lens);
  const camera = new PerspectiveCamera(lens.fieldOfView, lens.aspect, 0.1, 50);
  camera.position.copy(from);
  camera.lookAt(at);
  camera.updateMatrixWorld();
  const places = points.map((point) => point.clone().project(camera));
  return {
    left: Math.min(...places.map(({ x }) => x)),
    right: Math.max(...places.map(({ x }) => x)),
    bottom: Math.min(...places.map(({ y }) => y)),
    top: Math.max(...places.map(({ y }) => y)),
  };
}

const noMargins = { left: 0, right: 0, top: 0, bottom: 0 };

describe('viewOf', () => {
  it.each([
    [new Vector3(0, 0.1, 1), 1.6],
    [new Vector3(1, 0.2, 0.4), 0.7],
    [new Vector3(-1, 0.5, -1), 2.6],
  ])('brings all points into the picture and fills one of its sides', (towards, aspect) => {
    const seen = projected(towards, { fieldOfView: 24, aspect, margins: noMargins });
    const wide = [seen.left, seen.right].map(Math.abs);
    const tall = [seen.bottom, seen.top].map(Math.abs);
    expect(Math.max(...wide, ...tall)).toBeCloseTo(1, 5);
    expect(Math.min(Math.max(...wide), Math.max(...tall))).toBeLessThanOrEqual(1 + 1e-6);
  });

  it('keeps the margins free, also where they differ', () => {
    const margins = { left: 0.05, right: 0.3, top: 0.1, bottom: 0.2 };
    const seen = projected(new Vector3(0, 0, 1), { fieldOfView: 24, aspect: 1, margins });
    expect(seen.left).toBeGreaterThanOrEqual(-1 + 2 * margins.left - 1e-6);
    expect(seen.right).toBeLessThanOrEqual(1 - 2 * margins.right + 1e-6);
    expect(seen.top).toBeLessThanOrEqual(1 - 2 * margins.top + 1e-6);
    expect(seen.bottom).toBeGreaterThanOrEqual(-1 + 2 * margins.bottom - 1e-6);
  });
});
