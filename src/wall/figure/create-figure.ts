import { FigureKeeper } from './figure-keeper';

/** The page's figure; it is loaded when `open` is called, so that it does not hold up the start. */
export function createFigure(now: () => number): FigureKeeper {
  return new FigureKeeper({
    open: async (events) => (await import('./open-wall-figure')).openWallFigure(events),
    now,
    onTrouble: (what) => {
      reportError(new Error(what));
    },
  });
}
