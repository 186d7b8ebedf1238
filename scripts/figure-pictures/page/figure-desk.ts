import type { Shown } from '../../../src/figure/pose/figure-pose-at';
import { figureLook } from '../../../src/figure/scene/figure-look';
import type { FigureShow } from '../../../src/figure/scene/figure-show';
import { openFigure } from '../../../src/figure/scene/open-figure';
import type { OpenFigure } from '../../../src/figure/scene/open-figure';
import { figureFiles } from '../../../src/wall/figure/figure-files';

/** Width and height, pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A movement made ready, and how large its pictures are. */
export interface Sitting {
  readonly show: FigureShow;
  readonly size: PictureSize;
  /** How strongly the working muscles are lit, 0 to 1. */
  readonly workShown: number;
  /** Leaves the pool of light away. */
  readonly withoutFloor?: true;
}

/** Small pictures are drawn larger than they are kept, at most so many times; so details survive. */
const finestDensity = 2;
const drawnPixels = 640;

/** Draws single pictures with the scene of the wall. */
export class FigureDesk {
  readonly #figure: OpenFigure;

  static async open(): Promise<FigureDesk> {
    return new FigureDesk(await openFigure(figureFiles, document.createElement('canvas')));
  }

  private constructor(figure: OpenFigure) {
    this.#figure = figure;
  }

  /** Makes a movement ready. Throws where there is no such level. `turn` chooses body and colours. */
  show(shown: Shown, turn: number): FigureShow {
    const show = this.#figure.show(shown, figureLook(turn));
    if (show === undefined) {
      throw new RangeError(`There is no ${shown.exercise} ${shown.level}`);
    }
    return show;
  }

  /** Brings a movement before the camera. */
  async sit({ show, size }: Sitting): Promise<void> {
    const { stage } = this.#figure;
    const density = Math.max(1, Math.min(drawnPixels / size.width, finestDensity));
    await stage.warmUp(show);
    stage.resize({ ...size, density, covered: 0 });
  }

  /** Draws a moment of what was brought before the camera onto a picture. */
  draw(
    { size, workShown, ...sitting }: Sitting,
    seconds: number,
    onto: { readonly context: CanvasRenderingContext2D; readonly x: number; readonly y: number },
  ): void {
    const { stage } = this.#figure;
    const moment = { seconds, angles: 0 };
    stage.drawSharp({ ...sitting, moment, workShown, angles: [] }, performance.now());
    onto.context.imageSmoothingQuality = 'high';
    onto.context.drawImage(stage.canvas, onto.x, onto.y, size.width, size.height);
  }
}
