/** Calls every subscriber once a frame, as long as there is one; a new one from the next frame on. */
export interface FrameClock {
  readonly subscribe: (onFrame: () => void) => () => void;
}

/**
 * The frames of the window, shared: one request a frame, however many subscribers. `before` is
 * called ahead of them all. A fault in one is reported and leaves the others and later frames alone.
 */
export function createFrameClock(before: () => void): FrameClock {
  const subscribers = new Set<() => void>();
  let request = 0;
  const run = () => {
    request = requestAnimationFrame(run);
    apart(before);
    for (const subscriber of [...subscribers]) {
      if (subscribers.has(subscriber)) {
        apart(subscriber);
      }
    }
  };
  return {
    subscribe: (onFrame) => {
      if (subscribers.size === 0) {
        request = requestAnimationFrame(run);
      }
      subscribers.add(onFrame);
      return () => {
        subscribers.delete(onFrame);
        if (subscribers.size === 0) {
          cancelAnimationFrame(request);
        }
      };
    },
  };
}

function apart(task: () => void): void {
  try {
    task();
  } catch (fault) {
    reportError(fault);
  }
}
