import type { DrawnFigure, FigureRole, FigureWish } from '../../figure/scene/figure-messages';
import type { StageSize } from '../../figure/scene/stage-size';
import type { FigureEvents, RemoteFigure } from './worker-figure';

/**
 * `waiting`: not there yet. `ready`: can be shown. `lost`: the graphics processor dropped it and may
 * bring it back. `failed`: given up for now.
 */
export type FigureState = 'waiting' | 'ready' | 'lost' | 'failed';

/** What the keeper is given. */
export interface FigureSurroundings {
  /** Loads the figure; rejects where it cannot be had. */
  readonly open: (events: FigureEvents) => Promise<RemoteFigure>;
  readonly now: () => number;
  /** Hears what went wrong; the wall goes on without the figure. */
  readonly onTrouble: (what: string) => void;
}

/** A graphics processor that is not back by then is tried again as after a failure. */
const lostForMs = 10_000;
/**
 * The wait after a failure. It is doubled with each, so that a graphics processor that dies of the
 * figure is not killed again and again: Chromium gives it up for good after three deaths in a few
 * minutes. After a figure that lasted it is short again.
 */
const firstAgainMs = 2_000;
const longestAgainMs = 3_600_000;
const lastsMs = 600_000;

type Listener = (figure: DrawnFigure) => void;

/** Holds the one figure of the page through all that can happen to it. */
export class FigureKeeper {
  readonly #surroundings: FigureSurroundings;
  readonly #listeners = new Set<() => void>();
  readonly #watchers = new Set<Listener>();
  #state: FigureState = 'waiting';
  #figure: RemoteFigure | undefined;
  /** Which opening is the present one: what earlier ones still say is not heard. */
  #opening = 0;
  #wished = '';
  /** Since a figure lasted. */
  #failures = 0;
  #openedAtMs: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(surroundings: FigureSurroundings) {
    this.#surroundings = surroundings;
  }

  get state(): FigureState {
    return this.#state;
  }

  /** The canvas while it can be shown. */
  get canvas(): HTMLCanvasElement | undefined {
    return this.#state === 'ready' ? this.#figure?.canvas : undefined;
  }

  /** Calls `listener` when the state changed; returns how to stop it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Calls `listener` with every picture that was drawn; returns how to stop it. */
  readonly watch = (listener: Listener): (() => void) => {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  };

  /** Loads the figure; to be called once, when the first picture of the page is on the screen. */
  async open(): Promise<void> {
    this.#opening += 1;
    const opening = this.#opening;
    this.#wished = '';
    try {
      const figure = await this.#surroundings.open(this.#eventsOf(opening));
      if (this.#opening !== opening) {
        figure.close();
        return;
      }
      this.#figure = figure;
      this.#openedAtMs = this.#surroundings.now();
      this.#become('ready');
    } catch (cause) {
      if (this.#opening === opening) {
        this.#fail('The figure could not be opened', cause);
      }
    }
  }

  /** Tells how large the canvas is on the page. */
  resize(size: StageSize): void {
    this.#figure?.resize(size);
  }

  /** Shows a moment from now on; the same one again costs nothing. */
  show(wish: FigureWish): void {
    const wished = JSON.stringify(wish);
    if (this.#state === 'ready' && wished !== this.#wished) {
      this.#wished = wished;
      this.#figure?.show(wish);
    }
  }

  /** Makes a movement ready ahead of its time. */
  prepare(role: FigureRole): void {
    this.#figure?.prepare(role);
  }

  #eventsOf(opening: number): FigureEvents {
    const ifPresent =
      <Given extends readonly unknown[]>(react: (...given: Given) => void) =>
      (...given: Given) => {
        if (this.#opening === opening) {
          react(...given);
        }
      };
    return {
      onDrawn: ifPresent((figure) => {
        this.#tellWatchers(figure);
      }),
      onLost: ifPresent(() => {
        this.#lose();
      }),
      onRestored: ifPresent(() => {
        this.#restore();
      }),
      onFailed: ifPresent((what) => {
        this.#fail('The figure could not be drawn', new Error(what));
      }),
    };
  }

  /** What cannot show a picture must not take the page with it. */
  #tellWatchers(figure: DrawnFigure): void {
    try {
      for (const listener of this.#watchers) {
        listener(figure);
      }
    } catch (cause) {
      this.#fail('The figure could not be shown', cause);
    }
  }

  #lose(): void {
    this.#surroundings.onTrouble('The picture of the figure was lost');
    this.#become('lost');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#fail('The picture of the figure did not come back', undefined);
    }, lostForMs);
  }

  /**
   * After a graphics process that died, Chromium brings the context back but no longer shows what is
   * drawn with it, so there is a new canvas as well: at once the first time.
   */
  #restore(): void {
    clearTimeout(this.#timer);
    this.#opening += 1;
    this.#figure?.close();
    this.#figure = undefined;
    if (this.#countFailure() === 0) {
      void this.open();
    } else {
      this.#openLater();
    }
  }

  #fail(what: string, cause: unknown): void {
    clearTimeout(this.#timer);
    this.#opening += 1;
    this.#countFailure();
    this.#openLater();
    this.#surroundings.onTrouble(cause instanceof Error ? `${what}: ${cause.message}` : what);
    const failed = this.#figure;
    this.#figure = undefined;
    this.#become('failed');
    failed?.close();
  }

  #openLater(): void {
    const againMs = Math.min(firstAgainMs * 2 ** (this.#failures - 1), longestAgainMs);
    this.#timer = setTimeout(() => void this.open(), againMs);
  }

  /** Counts a failure more; answers how many there had been since a figure lasted. */
  #countFailure(): number {
    const openedAtMs = this.#openedAtMs;
    this.#openedAtMs = undefined;
    if (openedAtMs !== undefined && this.#surroundings.now() - openedAtMs >= lastsMs) {
      this.#failures = 0;
    }
    this.#failures += 1;
    return this.#failures - 1;
  }

  #become(state: FigureState): void {
    this.#state = state;
    for (const listener of this.#listeners) {
      listener();
    }
  }
}
