import type { FigureCommand } from './figure-messages';
import { FigureService } from './figure-service';
import { openFigure } from './open-figure';

/*
 * The worker in which the figure is posed and drawn, so that the page's own thread never waits for
 * either. What crosses is in figure-messages.ts.
 */
const service = new FigureService({
  open: openFigure,
  report: (report) => {
    self.postMessage(report);
  },
  now: () => performance.now(),
  onNextFrame: (task) => requestAnimationFrame(task),
  after: (ms, task) => {
    const timer = setTimeout(task, ms);
    return () => {
      clearTimeout(timer);
    };
  },
});

self.addEventListener('message', ({ data }: MessageEvent<FigureCommand>) => {
  service.receive(data);
});
