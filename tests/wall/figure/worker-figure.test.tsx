import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FigureReport, FigureWish } from '../../../src/figure/scene/figure-messages';
import { openRemoteFigure } from '../../../src/wall/figure/worker-figure';
import type { FigureEvents } from '../../../src/wall/figure/worker-figure';

/** The page's end of a worker that does nothing of its own. */
class FakeWorker extends EventTarget {
  readonly sent: unknown[] = [];
  isEnded = false;

  postMessage(message: unknown): void {
    this.sent.push(message);
  }

  terminate(): void {
    this.isEnded = true;
  }

  says(report: FigureReport): void {
    this.dispatchEvent(new MessageEvent('message', { data: report }));
  }
}

const first = {
  shown: { exercise: 'dead-bug', level: 'standard', way: 'whole' },
  turn: 0,
} as const;

const wish: FigureWish = {
  role: first,
  moment: { seconds: 1, angles: 0 },
  reps: undefined,
  workShown: 1,
};

function opening() {
  const worker = new FakeWorker();
  const heard: string[] = [];
  const events: FigureEvents = {
    onDrawn: () => heard.push('drawn'),
    onLost: () => heard.push('lost'),
    onRestored: () => heard.push('restored'),
    onFailed: (what) => heard.push(`failed: ${what}`),
  };
  const files = { bodies: { female: 'f', male: 'm' }, skeletons: 's', hands: 'h' };
  const patience = new AbortController();
  const figure = openRemoteFigure({ worker, files, first, patience: patience.signal, events });
  return { worker, heard, patience, figure };
}

async function opened() {
  const { figure, ...page } = opening();
  page.worker.says({ kind: 'opened' });
  return { ...page, figure: await figure };
}

beforeEach(() => {
  Object.defineProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen', {
    configurable: true,
    value: () => ({}),
  });
});

describe('openRemoteFigure', () => {
  it('hands a canvas over and is there when the worker says so', async () => {
    const { worker, figure } = await opened();
    expect(figure.canvas).toBeInstanceOf(HTMLCanvasElement);
    expect(worker.sent).toEqual([expect.objectContaining({ kind: 'open', first })]);
    figure.prepare(first);
    figure.resize({ width: 8, height: 6, density: 1, covered: 0 });
    figure.show(wish);
    expect(worker.sent.slice(1)).toEqual([
      { kind: 'prepare', role: first },
      { kind: 'resize', size: { width: 8, height: 6, density: 1, covered: 0 } },
      { kind: 'show', wish },
    ]);
  });

  it.each([
    [
      'it says that it failed',
      'no WebGL',
      (worker: FakeWorker) => {
        worker.says({ kind: 'failed', what: 'no WebGL' });
      },
    ],
    [
      'the picture is lost before it is there',
      'lost',
      (worker: FakeWorker) => {
        worker.says({ kind: 'lost' });
      },
    ],
    [
      'its file cannot be loaded',
      'loaded',
      (worker: FakeWorker) => {
        worker.dispatchEvent(new Event('error'));
      },
    ],
    [
      'it throws',
      'a bug',
      (worker: FakeWorker) => {
        worker.dispatchEvent(new ErrorEvent('error', { message: 'a bug' }));
      },
    ],
  ])('is not to be had, and the worker ended, where %s', async (_when, words, happens) => {
    const { worker, figure, heard } = opening();
    const refused = expect(figure).rejects.toThrow(words);
    happens(worker);
    await refused;
    expect(worker.isEnded).toBe(true);
    expect(heard).toEqual([]);
  });

  it('is not to be had, and the worker ended, where it hangs while it opens', async () => {
    const { worker, figure, heard, patience } = opening();
    const refused = expect(figure).rejects.toThrow('in time');
    patience.abort();
    await refused;
    worker.says({ kind: 'opened' });
    expect(worker.isEnded).toBe(true);
    expect(heard).toEqual([]);
  });

  it('stays when the time that it had for opening is over', async () => {
    const { worker, heard, patience } = await opened();
    patience.abort();
    worker.says({ kind: 'lost' });
    expect(heard).toEqual(['lost']);
    expect(worker.isEnded).toBe(false);
  });

  it('is not to be had where a page cannot hand over its canvas', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'transferControlToOffscreen').mockImplementation(() => {
      throw new Error('no canvas');
    });
    const { worker, figure } = opening();
    await expect(figure).rejects.toThrow('no canvas');
    expect(worker.isEnded).toBe(true);
  });

  it('passes on what happens to the picture, until it is closed', async () => {
    const { worker, heard, figure } = await opened();
    worker.says({ kind: 'lost' });
    worker.says({ kind: 'restored' });
    worker.says({ kind: 'failed', what: 'shader' });
    figure.close();
    worker.says({ kind: 'lost' });
    worker.dispatchEvent(new ErrorEvent('error', { message: 'late' }));
    expect(heard).toEqual(['lost', 'restored', 'failed: shader']);
    expect(worker.isEnded).toBe(true);
  });

  it('gives a worker up that answers no wish any more', async () => {
    const { worker, heard, figure } = await opened();
    const drawn = {
      shown: first.shown,
      repetition: undefined,
      musclesPrimary: [],
      musclesSecondary: [],
      isSharp: false,
      marks: [],
      marksShown: 0,
    };
    const showMany = (count: number) => {
      for (let shown = 0; shown < count; shown += 1) {
        figure.show(wish);
      }
    };
    showMany(400);
    worker.says({ kind: 'drawn', figure: drawn });
    showMany(400);
    expect(heard).toEqual(['drawn']);
    showMany(100);
    expect(heard[1]).toContain('does not answer');
  });
});
