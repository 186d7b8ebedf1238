import { MathUtils, WebGLRenderer } from 'three';
import type { Box2 } from 'three';
import { DrawingQueue, drawingMarks } from './drawing-queue';
import type { PixelBox } from './edge-smoothing';
import { Resolution } from './resolution';
import { isDrawnInSoftware } from './software-drawing';
import type { StageSize } from './stage-size';

/** Where a stage can draw: a canvas of a page, or one that a page gave to a worker. */
export type StageCanvas = HTMLCanvasElement | OffscreenCanvas;

/** `moving`: as finely as there is time for. `sharp`: as finely as the screen can show. */
export type Fineness = 'moving' | 'sharp';

/** Whether a picture can be begun. */
export type Readiness = 'ready' | 'busy';

/** No picture has more pixels than these: about 1440 lines; and moved by software, far fewer. */
const mostPixels = 3_700_000;
const mostMovingPixels = { software: 1_000_000, hardware: mostPixels } as const;
/** Without smooth edges, a picture that stands still has so many pixels for each of the screen. */
const softwareSharpness = 2;

/** The canvas with its renderer, and how finely it is drawn on. */
export class DrawingSurface {
  readonly canvas: StageCanvas;
  readonly renderer: WebGLRenderer;
  readonly isSoftware: boolean;
  readonly #queue: DrawingQueue;
  readonly #resolution: Resolution;
  #size: StageSize = { width: 2, height: 2, density: 1, covered: 0 };
  #appliedSize = '';

  /** Throws where the canvas gives no WebGL 2. */
  constructor(canvas: StageCanvas) {
    this.canvas = canvas;
    this.isSoftware = isDrawnInSoftware();
    const gl = contextOf(canvas, {
      alpha: true,
      // Without a graphics processor smooth edges cost more than twice as many pixels.
      antialias: !this.isSoftware,
      premultipliedAlpha: true,
    });
    this.renderer = new WebGLRenderer({ canvas, context: gl });
    this.renderer.setClearColor(0x000000, 0);
    this.renderer.autoClear = false;
    this.#queue = new DrawingQueue(drawingMarks(gl));
    this.#resolution = new Resolution(this.isSoftware ? 'software' : 'hardware');
  }

  get size(): StageSize {
    return this.#size;
  }

  resize(size: StageSize): void {
    this.#size = size;
  }

  /** Whether the last picture is done by now; to be asked once a frame. */
  poll(nowMs: number): Readiness {
    const state = this.#queue.poll(nowMs);
    if (state.kind === 'busy') {
      return 'busy';
    }
    if (state.cost !== undefined) {
      this.#resolution.note(state.cost);
    }
    return 'ready';
  }

  /** Makes the canvas as fine as asked; what was on it is lost where that is a change. */
  become(fineness: Fineness): void {
    const { width, height } = this.#size;
    const ratio = this.#pixelRatio(fineness);
    const size = [width, height, ratio].join(' ');
    if (size !== this.#appliedSize) {
      this.#appliedSize = size;
      this.renderer.setDrawingBufferSize(width, height, ratio);
    }
  }

  /** A part of the picture, given as shares from the bottom left, in pixels of the canvas. */
  boxOf({ min, max }: Box2): PixelBox {
    const { width, height } = this.canvas;
    const within = (share: number, side: number) => Math.round(MathUtils.clamp(share, 0, 1) * side);
    const [left, right] = [within(min.x, width), within(max.x, width)];
    const [bottom, top] = [within(min.y, height), within(max.y, height)];
    return { left, bottom, width: right - left, height: top - bottom };
  }

  /** To be called when a picture has been handed over. Sharp ones say nothing about moving ones. */
  handedOver(nowMs: number, fineness: Fineness): void {
    if (fineness === 'moving') {
      this.#queue.handedOver(nowMs);
    }
  }

  #pixelRatio(fineness: Fineness): number {
    const { width, height, density } = this.#size;
    const most = (pixels: number) => Math.sqrt(pixels / Math.max(width * height, 1));
    return fineness === 'sharp'
      ? Math.min(density * (this.isSoftware ? softwareSharpness : 1), most(mostPixels))
      : Math.min(density, most(mostMovingPixels[this.#resolution.drawnBy])) *
          this.#resolution.scale;
  }
}

function contextOf(
  canvas: StageCanvas,
  attributes: WebGLContextAttributes,
): WebGL2RenderingContext {
  // Asked apart: for a canvas of either kind at once, the answer could be a context of any kind.
  const gl =
    canvas instanceof OffscreenCanvas
      ? canvas.getContext('webgl2', attributes)
      : canvas.getContext('webgl2', attributes);
  if (gl === null) {
    throw new Error('There is no WebGL 2');
  }
  return gl;
}
