import { createFrameClock } from '../frame-clock';
import type { FrameClock } from '../frame-clock';

export interface PreviewFrames extends FrameClock {
  /** Frames come again for a while: something else is to be shown. */
  readonly wake: () => void;
}

export interface PreviewFrameParts {
  readonly now: () => number;
  /** True while frames come without end. */
  readonly isMoving: () => boolean;
}

/** Long enough for a page to turn and the camera to come to rest. */
const awakeMs = 2000;

/**
 * Frames that stop where nothing moves: a preview stands still for minutes, and a desk without a
 * graphics processor has better to do than to draw the same figure sixty times a second.
 */
export function createPreviewFrames({ now, isMoving }: PreviewFrameParts): PreviewFrames {
  const subscribers = new Set<() => void>();
  const clock = createFrameClock(() => undefined);
  let awakeUntilMs = -Infinity;
  let stop: (() => void) | undefined;
  const onFrame = () => {
    for (const subscriber of [...subscribers]) {
      subscriber();
    }
    if (!isMoving() && now() > awakeUntilMs) {
      stop?.();
      stop = undefined;
    }
  };
  const wake = () => {
    awakeUntilMs = now() + awakeMs;
    stop ??= clock.subscribe(onFrame);
  };
  return {
    wake,
    subscribe: (subscriber) => {
      subscribers.add(subscriber);
      wake();
      return () => {
        subscribers.delete(subscriber);
      };
    },
  };
}
