import type {
  DrawnFigure,
  FigureRole,
  FigureWish,
} from '../../../src/figure/scene/figure-messages';
import type { FigureEvents, RemoteFigure } from '../../../src/wall/figure/worker-figure';

/** A figure without a picture that notes what it is asked for, and says what a test lets it say. */
export class FakeFigure {
  readonly canvas = document.createElement('canvas');
  readonly wishes: FigureWish[] = [];
  readonly prepared: FigureRole[] = [];
  readonly calls: string[] = [];
  /** What it waits for before it is open. */
  warmth: Promise<void> = Promise.resolve();
  #events: FigureEvents | undefined;

  async opened(events: FigureEvents): Promise<RemoteFigure> {
    this.#events = events;
    await this.warmth;
    return {
      canvas: this.canvas,
      resize: () => {
        this.calls.push('resize');
      },
      show: (wish) => {
        this.wishes.push(wish);
      },
      prepare: (role) => {
        this.prepared.push(role);
      },
      close: () => {
        this.calls.push('close');
      },
    };
  }

  /** What its worker says. */
  get says(): FigureEvents {
    if (this.#events === undefined) {
      throw new Error('nobody opened this figure');
    }
    return this.#events;
  }

  /** It says that its last wish is drawn. */
  draws(change: Partial<DrawnFigure> = {}): void {
    const wish = this.wishes.at(-1);
    if (wish === undefined) {
      throw new Error('nothing was wished for');
    }
    this.says.onDrawn({
      shown: wish.role.shown,
      repetition: undefined,
      musclesPrimary: [],
      musclesSecondary: [],
      isSharp: false,
      marks: [],
      marksShown: 0,
      ...change,
    });
  }
}
