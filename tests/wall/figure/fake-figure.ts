import { figureShow } from '../../../src/figure/scene/figure-show';
import type { FrameWish } from '../../../src/figure/scene/figure-stage';
import type { OpenFigure } from '../../../src/figure/scene/open-figure';
import { bareCast } from '../../figure/scene/bare-cast';

const cast = bareCast();

/** A figure without a picture that notes what it is asked for. */
export class FakeFigure {
  readonly canvas = document.createElement('canvas');
  readonly wishes: FrameWish[] = [];
  readonly calls: string[] = [];
  showsMade = 0;
  /** What drawing fails with. */
  fault: Error | undefined;
  /** How long it takes to warm up. */
  warmth: Promise<void> = Promise.resolve();

  opened(): OpenFigure {
    const note = (call: string) => () => {
      this.calls.push(call);
    };
    return {
      stage: {
        canvas: this.canvas,
        resize: note('resize'),
        restored: note('restored'),
        dispose: note('dispose'),
        warmUp: () => this.warmth,
        draw: (wish) => {
          if (this.fault !== undefined) {
            throw this.fault;
          }
          this.wishes.push(wish);
          return { kind: 'drawn', marks: [] };
        },
      },
      show: (shown, look) => {
        this.showsMade += 1;
        return figureShow(cast, shown, look);
      },
    };
  }

  /** The graphics processor drops the picture, or brings it back. */
  context(event: 'lost' | 'restored'): void {
    this.canvas.dispatchEvent(new Event(`webglcontext${event}`, { cancelable: true }));
  }
}
