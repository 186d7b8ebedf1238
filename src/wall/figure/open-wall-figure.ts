import { figureFiles } from './figure-files';
import type { FigureEvents, RemoteFigure } from './worker-figure';
import { openRemoteFigure } from './worker-figure';

/** What the shaders are compiled with: the first exercise of most routines. */
const first = {
  shown: { exercise: 'forward-lunge-rotation', level: 'standard', way: 'left' },
  turn: 0,
} as const;

/** A slow machine takes some ten seconds. A worker that hangs is not waited for without end. */
const openWithinMs = 60_000;

/** Starts the figure's worker with the files of the program. Rejects where it cannot be had. */
export function openWallFigure(events: FigureEvents): Promise<RemoteFigure> {
  const worker = new Worker(new URL('../../figure/scene/figure-worker.ts', import.meta.url), {
    type: 'module',
  });
  const patience = AbortSignal.timeout(openWithinMs);
  return openRemoteFigure({ worker, files: figureFiles, first, patience, events });
}
