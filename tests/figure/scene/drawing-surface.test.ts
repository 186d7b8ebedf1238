import { Box2, Vector2 } from 'three';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DrawingSurface } from '../../../src/figure/scene/drawing-surface';
import { graphicsNames, useGraphics } from './fake-graphics';

function surfaceOn(kind: keyof typeof graphicsNames) {
  const graphics = useGraphics(graphicsNames[kind]);
  const surface = new DrawingSurface(new OffscreenCanvas(2, 2));
  return { graphics, surface };
}

const wall = { width: 1200, height: 800, density: 1, covered: 0 };

function pixelsOf({ canvas }: DrawingSurface): number {
  return canvas.width * canvas.height;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('DrawingSurface', () => {
  it('cannot be had without WebGL 2', () => {
    useGraphics(undefined);
    expect(() => new DrawingSurface(new OffscreenCanvas(2, 2))).toThrow('no WebGL 2');
  });

  it.each([
    ['software', true],
    ['hardware', false],
  ] as const)('knows %s, and keeps no context that it asked only for that', (kind, isSoftware) => {
    const { surface, graphics } = surfaceOn(kind);
    expect(surface.isSoftware).toBe(isSoftware);
    expect(graphics.asked[1]).toMatchObject({ antialias: !isSoftware, alpha: true });
    expect(graphics.lostContexts).toBe(1);
  });

  it('draws a pixel for each of the screen with a graphics processor, up to a limit', () => {
    const { surface } = surfaceOn('hardware');
    surface.resize({ ...wall, density: 1.5 });
    surface.become('moving');
    expect([surface.canvas.width, surface.canvas.height]).toEqual([1800, 1200]);
    surface.resize({ ...wall, density: 4 });
    surface.become('moving');
    expect(pixelsOf(surface)).toBeLessThanOrEqual(3_700_000);
    expect(pixelsOf(surface)).toBeGreaterThan(3_500_000);
  });

  it('draws fewer without one while it moves, and more than the screen has once it stands', () => {
    const { surface } = surfaceOn('software');
    surface.resize({ ...wall, density: 2 });
    surface.become('moving');
    expect(pixelsOf(surface)).toBeLessThanOrEqual(1_000_000);
    surface.resize(wall);
    surface.become('sharp');
    expect(pixelsOf(surface)).toBeGreaterThan(2 * wall.width * wall.height);
    expect(pixelsOf(surface)).toBeLessThanOrEqual(3_700_000);
  });

  it('leaves the picture where nothing is to change, since a new size wipes it', () => {
    const { surface, graphics } = surfaceOn('software');
    surface.resize(wall);
    surface.become('moving');
    const { wipes } = graphics;
    surface.become('moving');
    expect(graphics.wipes).toBe(wipes);
    surface.become('sharp');
    expect(graphics.wipes).toBe(wipes + 1);
  });

  it('is busy until the graphics processor is done with a moving picture', () => {
    const { surface, graphics } = surfaceOn('hardware');
    expect(surface.poll(0)).toBe('ready');
    graphics.isDone = false;
    surface.handedOver(0, 'moving');
    expect(surface.poll(16)).toBe('busy');
    graphics.isDone = true;
    expect(surface.poll(33)).toBe('ready');
    expect(graphics.held['Sync']).toBeUndefined();
  });

  it('goes coarser when moving pictures are late, but not for sharp ones', () => {
    const { surface, graphics } = surfaceOn('hardware');
    surface.resize(wall);
    const drawSlowly = (fineness: 'moving' | 'sharp') => {
      for (let picture = 0; picture < 30; picture += 1) {
        graphics.isDone = false;
        surface.handedOver(0, fineness);
        surface.poll(16);
        graphics.isDone = true;
        surface.poll(200);
      }
      surface.become('moving');
      return pixelsOf(surface);
    };
    expect(drawSlowly('sharp')).toBe(wall.width * wall.height);
    expect(drawSlowly('moving')).toBeLessThan(wall.width * wall.height);
  });

  it('finds the pixels of a part of the picture, and none outside it', () => {
    const { surface } = surfaceOn('hardware');
    surface.resize({ ...wall, density: 1 });
    surface.become('moving');
    const box = new Box2(new Vector2(0.25, -0.2), new Vector2(0.5, 1.4));
    expect(surface.boxOf(box)).toEqual({ left: 300, bottom: 0, width: 300, height: 800 });
  });
});
