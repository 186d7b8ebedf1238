import type { Shown } from '../pose/figure-pose-at';
import type { StageCanvas } from './drawing-surface';
import { loadFigureCast } from './figure-cast';
import type { FigureFiles } from './figure-cast';
import type { FigureLook } from './figure-look';
import { figureShow } from './figure-show';
import type { FigureShow } from './figure-show';
import { FigureStage } from './figure-stage';

/** What can be done with a stage, whoever drew it. */
export type FigureScreen = Pick<
  FigureStage,
  'canvas' | 'isSettled' | 'resize' | 'draw' | 'drawSharp' | 'warmUp' | 'dispose'
>;

/** The stage with its bodies on it. */
export interface OpenFigure {
  readonly stage: FigureScreen;
  /** Makes a movement ready; some 20 ms of work. Undefined where there is no such level. */
  readonly show: (shown: Shown, look: FigureLook) => FigureShow | undefined;
}

/**
 * Loads the bodies and sets the stage up on a canvas: one of the page it is called in, or one that a
 * page gave to the worker it is called in. Rejects where a file is missing or there is no WebGL 2.
 */
export async function openFigure(files: FigureFiles, canvas: StageCanvas): Promise<OpenFigure> {
  const cast = await loadFigureCast(files);
  return {
    stage: new FigureStage(canvas, cast),
    show: (shown, look) => figureShow(cast, shown, look),
  };
}
