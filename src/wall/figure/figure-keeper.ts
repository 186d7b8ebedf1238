import type { Shown } from '../../figure/pose/figure-pose-at';
import { figureLook } from '../../figure/scene/figure-look';
import type { FigureShow } from '../../figure/scene/figure-show';
import type { FrameOutcome, FrameWish } from '../../figure/scene/figure-stage';
import type { FigureScreen, OpenFigure } from '../../figure/scene/open-figure';

/**
 * `waiting`: not there yet. `ready`: can be shown. `lost`: the graphics processor dropped it and may
 * bring it back. `failed`: given up for now.
 */
export type FigureState = 'waiting' | 'ready' | 'lost' | 'failed';

/** What the keeper is given. */
export interface FigureSurroundings {
  /** Loads the figure; rejects where it cannot be had. */
  readonly open: () => Promise<OpenFigure>;
  readonly now: () => number;
  /** Runs something when the page has nothing else to do. */
  readonly whenIdle: (task: () => void) => void;
  /** Hears what went wrong; the wall goes on without the figure. */
  readonly onTrouble: (what: string) => void;
}

/** Movements that are kept ready; the oldest gives way. */
const mostShows = 64;
/** A lost picture that is not back by then is opened anew. */
const lostForMs = 10_000;
/** The wait after a failure: doubled each time, and short again after a figure that lasted. */
const firstAgainMs = 60_000;
const longestAgainMs = 3_600_000;

const leftOut: FrameOutcome = { kind: 'leftOut' };

/** Holds the one figure of the page through all that can happen to it. */
export class FigureKeeper {
  readonly #surroundings: FigureSurroundings;
  readonly #listeners = new Set<() => void>();
  readonly #shows = new Map<string, FigureShow>();
  #state: FigureState = 'waiting';
  #figure: OpenFigure | undefined;
  #againMs = firstAgainMs;
  #openedAtMs: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(surroundings: FigureSurroundings) {
    this.#surroundings = surroundings;
  }

  get state(): FigureState {
    return this.#state;
  }

  /** The stage while it can be shown. */
  get stage(): FigureScreen | undefined {
    return this.#state === 'ready' ? this.#figure?.stage : undefined;
  }

  /** Calls `listener` when the state changed; returns how to stop it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Loads the figure; to be called once, when the first picture of the page is on the screen. */
  async open(): Promise<void> {
    const waited = this.#state;
    let figure: OpenFigure | undefined;
    try {
      figure = await this.#surroundings.open();
      this.#figure = figure;
      this.#openedAtMs = this.#surroundings.now();
      this.#watch(figure.stage.canvas);
      const first = figure.show(firstShown, figureLook(0));
      if (first !== undefined) {
        await figure.stage.warmUp(first);
      }
      // It can be lost, or given up, while it warms up.
      if (this.#state === waited && this.#figure === figure) {
        this.#become('ready');
      }
    } catch (cause) {
      if (this.#figure === figure) {
        this.#fail('The figure could not be opened', cause);
      }
    }
  }

  /** A movement ready to be shown; undefined without a figure. `turn` chooses body and colours. */
  show(shown: Shown, turn: number): FigureShow | undefined {
    const key = [shown.exercise, shown.level, shown.way, turn].join(' ');
    const known = this.#shows.get(key);
    if (known !== undefined || this.#figure === undefined) {
      return known;
    }
    const made = this.#figure.show(shown, figureLook(turn));
    if (made !== undefined) {
      this.#shows.set(key, made);
      const [oldest] = this.#shows.keys();
      if (this.#shows.size > mostShows && oldest !== undefined) {
        this.#shows.delete(oldest);
      }
    }
    return made;
  }

  /** Makes a movement ready ahead of its time. */
  prepare(shown: Shown, turn: number): void {
    this.#surroundings.whenIdle(() => {
      this.guarded(() => this.show(shown, turn));
    });
  }

  /** Draws a frame; to be called within `guarded`. */
  draw(wish: FrameWish): FrameOutcome {
    return this.stage?.draw(wish, this.#surroundings.now()) ?? leftOut;
  }

  /** Does something with the figure; a figure that fails at it is given up for a while. */
  guarded(task: () => void): void {
    try {
      task();
    } catch (cause) {
      this.#fail('The figure could not be drawn', cause);
    }
  }

  #watch(canvas: HTMLCanvasElement): void {
    canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      if (this.#figure?.stage.canvas === canvas) {
        this.#lose();
      }
    });
    canvas.addEventListener('webglcontextrestored', () => {
      if (this.#state === 'lost' && this.#figure?.stage.canvas === canvas) {
        clearTimeout(this.#timer);
        this.#figure.stage.restored();
        this.#become('ready');
      }
    });
  }

  #lose(): void {
    this.#surroundings.onTrouble('The picture of the figure was lost');
    this.#become('lost');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#fail('The picture of the figure did not come back', undefined);
    }, lostForMs);
  }

  #fail(what: string, cause: unknown): void {
    clearTimeout(this.#timer);
    // Ahead of all that could fail in its turn.
    this.#timer = setTimeout(() => void this.open(), this.#nextAgainMs());
    this.#surroundings.onTrouble(cause instanceof Error ? `${what}: ${cause.message}` : what);
    const failed = this.#figure;
    this.#figure = undefined;
    this.#shows.clear();
    this.#become('failed');
    failed?.stage.dispose();
  }

  #nextAgainMs(): number {
    const openedAtMs = this.#openedAtMs;
    this.#openedAtMs = undefined;
    if (openedAtMs !== undefined && this.#surroundings.now() - openedAtMs >= longestAgainMs) {
      this.#againMs = firstAgainMs;
    }
    const again = this.#againMs;
    this.#againMs = Math.min(again * 2, longestAgainMs);
    return again;
  }

  #become(state: FigureState): void {
    this.#state = state;
    for (const listener of this.#listeners) {
      listener();
    }
  }
}

/** What the shaders are compiled with. */
const firstShown: Shown = { exercise: 'dead-bug', level: 'standard', way: 'whole' };
