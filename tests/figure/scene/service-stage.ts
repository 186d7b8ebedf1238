import type {
  DrawnFigure,
  FigureReport,
  FigureWish,
} from '../../../src/figure/scene/figure-messages';
import { FigureService } from '../../../src/figure/scene/figure-service';
import type { ServiceSurroundings } from '../../../src/figure/scene/figure-service';

/** Longer than any picture takes. */
const frameMs = 40;

/** A service whose time and frames a test passes. */
export class ServiceStage {
  readonly reports: FigureReport[] = [];
  readonly service: FigureService;
  #nowMs = 1_000;
  #frames: (() => void)[] = [];
  #later: { readonly atMs: number; readonly task: () => void }[] = [];

  constructor(open: ServiceSurroundings['open']) {
    this.service = new FigureService({
      open,
      report: (report) => this.reports.push(report),
      now: () => this.#nowMs,
      onNextFrame: (task) => this.#frames.push(task),
      after: (ms, task) => {
        const timer = { atMs: this.#nowMs + ms, task };
        this.#later.push(timer);
        return () => {
          this.#later = this.#later.filter((other) => other !== timer);
        };
      },
    });
  }

  /** Lets a frame of the screen pass, and what was to happen by then. */
  passFrame(): void {
    this.#nowMs += frameMs;
    const frames = this.#frames;
    this.#frames = [];
    for (const task of frames) {
      task();
    }
    const due = this.#later.filter(({ atMs }) => atMs <= this.#nowMs);
    this.#later = this.#later.filter(({ atMs }) => atMs > this.#nowMs);
    for (const { task } of due) {
      task();
    }
  }

  passFrames(count: number): void {
    for (let frame = 0; frame < count; frame += 1) {
      this.passFrame();
    }
  }

  wish(wish: FigureWish): void {
    this.service.receive({ kind: 'show', wish });
  }

  /** Everything that was said to be drawn, in turn. */
  get drawn(): readonly DrawnFigure[] {
    return this.reports.flatMap((report) => (report.kind === 'drawn' ? [report.figure] : []));
  }

  /** What was said, by kind. */
  get kinds(): readonly string[] {
    return this.reports.map(({ kind }) => kind);
  }
}
