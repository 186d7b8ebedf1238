import type { FigureFiles } from '../../figure/scene/figure-cast';
import type {
  DrawnFigure,
  FigureCommand,
  FigureRole,
  FigureReport,
  FigureWish,
} from '../../figure/scene/figure-messages';
import type { StageSize } from '../../figure/scene/stage-size';

/** What happens to a figure, in the words of its worker. */
export interface FigureEvents {
  readonly onDrawn: (figure: DrawnFigure) => void;
  /** The graphics processor dropped the picture. */
  readonly onLost: () => void;
  /** It could draw again, but not on this canvas: what shows it on the page is lost too. */
  readonly onRestored: () => void;
  /** It is of no use any more. */
  readonly onFailed: (what: string) => void;
}

/** A figure that is drawn elsewhere. */
export interface RemoteFigure {
  /** The canvas that its pictures appear on. */
  readonly canvas: HTMLCanvasElement;
  readonly resize: (size: StageSize) => void;
  readonly show: (wish: FigureWish) => void;
  readonly prepare: (role: FigureRole) => void;
  readonly close: () => void;
}

/** The part of a worker that is used. */
export type FigureWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** What a figure is opened with. */
export interface RemoteFigureRoles {
  readonly worker: FigureWorker;
  readonly files: FigureFiles;
  readonly first: FigureRole;
  /** Aborted when the worker has had long enough to open. */
  readonly patience: AbortSignal;
  readonly events: FigureEvents;
}

/**
 * A worker that lets so many wishes pass without an answer hangs: eight seconds of movement at 60
 * frames a second. Counted rather than timed, so that a machine that sleeps blames nobody.
 */
const mostUnanswered = 480;

/** Hands a canvas to a worker. Rejects where the figure cannot be had; then nothing is left of it. */
export async function openRemoteFigure(parts: RemoteFigureRoles): Promise<RemoteFigure> {
  const canvas = document.createElement('canvas');
  const link = new WorkerLink(parts);
  try {
    const offscreen = canvas.transferControlToOffscreen();
    const { files, first } = parts;
    await link.open({ kind: 'open', canvas: offscreen, files, first }, offscreen);
  } catch (cause) {
    link.close();
    throw cause;
  }
  return {
    canvas,
    resize: (size) => {
      link.send({ kind: 'resize', size });
    },
    show: (wish) => {
      link.show(wish);
    },
    prepare: (role) => {
      link.send({ kind: 'prepare', role });
    },
    close: () => {
      link.close();
    },
  };
}

/** The page's end of the line to the worker; notices when the other end is silent. */
class WorkerLink {
  readonly #parts: RemoteFigureRoles;
  #onOpened: () => void = () => undefined;
  #onFailed: (what: string) => void;
  #unanswered = 0;
  #isOpen = false;
  #isClosed = false;

  constructor(parts: RemoteFigureRoles) {
    this.#parts = parts;
    this.#onFailed = parts.events.onFailed;
    const { worker } = parts;
    worker.addEventListener('message', ({ data }: MessageEvent<FigureReport>) => {
      if (!this.#isClosed) {
        this.#hear(data);
      }
    });
    worker.addEventListener('error', (event) => {
      this.#fail(event instanceof ErrorEvent ? event.message : 'The worker could not be loaded');
    });
    worker.addEventListener('messageerror', () => {
      this.#fail('A message could not be read');
    });
  }

  async open(command: FigureCommand, offscreen: OffscreenCanvas): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#onOpened = resolve;
      this.#onFailed = (what) => {
        reject(new Error(what));
      };
      this.#parts.patience.addEventListener('abort', () => {
        reject(new Error('The worker did not open it in time'));
      });
      this.#parts.worker.postMessage(command, [offscreen]);
    });
    this.#onFailed = this.#parts.events.onFailed;
  }

  show(wish: FigureWish): void {
    this.#unanswered += 1;
    if (this.#unanswered > mostUnanswered) {
      this.#fail('The worker does not answer');
    } else {
      this.send({ kind: 'show', wish });
    }
  }

  send(command: FigureCommand): void {
    this.#parts.worker.postMessage(command);
  }

  close(): void {
    this.#isClosed = true;
    this.#parts.worker.terminate();
  }

  #hear(report: FigureReport): void {
    this.#unanswered = 0;
    const { events } = this.#parts;
    switch (report.kind) {
      case 'opened':
        this.#isOpen = true;
        this.#onOpened();
        return;
      case 'drawn':
        events.onDrawn(report.figure);
        return;
      case 'lost':
        if (this.#isOpen) {
          events.onLost();
        } else {
          this.#fail('The picture was lost before it was there');
        }
        return;
      case 'restored':
        events.onRestored();
        return;
      case 'failed':
        this.#fail(report.what);
    }
  }

  #fail(what: string): void {
    if (!this.#isClosed) {
      this.#onFailed(what);
    }
  }
}
