import { WebGLRenderer } from 'three';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EdgeSmoothing } from '../../../src/figure/scene/edge-smoothing';
import { graphicsNames, useGraphics } from './fake-graphics';
import type { FakeGraphics } from './fake-graphics';

let graphics: FakeGraphics;
let renderer: WebGLRenderer;

beforeEach(() => {
  graphics = useGraphics(graphicsNames.software);
  renderer = new WebGLRenderer({ canvas: new OffscreenCanvas(640, 480) });
  renderer.setPixelRatio(1.6);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const box = { left: 32, bottom: 64, width: 160, height: 320 };

describe('EdgeSmoothing', () => {
  it('takes its box from the canvas and draws it there again, pixel on pixel', () => {
    new EdgeSmoothing().smooth(renderer, box);
    expect(graphics.lastCall('copyTexSubImage2D')?.slice(4)).toEqual([32, 64, 160, 320]);
    expect(graphics.lastCall('viewport')).toEqual([32, 64, 160, 320]);
  });

  it('keeps one copy, whatever sizes its boxes have had', () => {
    const smoothing = new EdgeSmoothing();
    smoothing.smooth(renderer, box);
    const { held } = graphics;
    for (const width of [200, 160, 300, 300, 80]) {
      smoothing.smooth(renderer, { ...box, width });
    }
    expect(graphics.held).toEqual(held);
    expect(graphics.lastCall('copyTexSubImage2D')?.slice(6)).toEqual([80, 320]);
  });

  it('makes no new copy for a box of the same size elsewhere', () => {
    const smoothing = new EdgeSmoothing();
    smoothing.smooth(renderer, box);
    const made = graphics.lastCall('createTexture');
    smoothing.smooth(renderer, { ...box, left: 96 });
    expect(graphics.lastCall('createTexture')).toBe(made);
  });

  it('gives all of it back', () => {
    const before = graphics.held;
    const smoothing = new EdgeSmoothing();
    smoothing.smooth(renderer, box);
    expect(graphics.held['Texture']).toBeGreaterThan(before['Texture'] ?? 0);
    smoothing.dispose();
    expect(graphics.held['Texture']).toBe(before['Texture']);
    expect(graphics.held['Program']).toBe(before['Program']);
    expect(graphics.held['VertexArray']).toBe(before['VertexArray']);
  });
});
