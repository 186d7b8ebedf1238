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

/** Pixels drawn along the longer side of a picture: many more than it has, so that edges are smooth. */
const drawnPixels = 1200;
/** The stage draws pictures on after another; this far apart it takes none for late or early. */
const apartMs = 35;
const everyMs = 2;

/** Draws single pictures with the scene of the wall. */
export class FigureDesk {
  readonly #figure: OpenFigure;
  #nowMs = 0;

  static async open(): Promise<FigureDesk> {
    return new FigureDesk(await openFigure(figureFiles));
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
    await stage.warmUp(show);
    stage.resize({ ...size, density: Math.min(drawnPixels / size.width, 4), covered: 0 });
  }

  /** Draws a moment of what was brought before the camera onto a picture. */
  async draw(
    { size, workShown, ...sitting }: Sitting,
    seconds: number,
    onto: { readonly context: CanvasRenderingContext2D; readonly x: number; readonly y: number },
  ): Promise<void> {
    const { stage } = this.#figure;
    // The shadow goes with every second picture, so each is drawn twice.
    for (const shownWork of [workShown + 1e-3, workShown]) {
      const moment = { seconds, angles: 0 };
      await this.#drawn({ ...sitting, moment, workShown: shownWork, angles: [] });
    }
    onto.context.imageSmoothingQuality = 'high';
    onto.context.drawImage(stage.canvas, onto.x, onto.y, size.width, size.height);
  }

  async #drawn(wish: Parameters<OpenFigure['stage']['draw']>[0]): Promise<void> {
    this.#nowMs += apartMs;
    while (this.#figure.stage.draw(wish, this.#nowMs).kind !== 'drawn') {
      await new Promise((done) => {
        setTimeout(done, everyMs);
      });
    }
  }
}
