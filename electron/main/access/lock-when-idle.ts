/** A timer as the lock uses it, in milliseconds, so that tests need not wait. */
export interface IdleTimer {
  readonly nowMs: () => number;
  readonly set: (action: () => void, ms: number) => unknown;
}

/** What watches for somebody at the desk. */
export interface IdleWatch {
  /** Somebody is there: a key, a touch, a movement. */
  readonly active: () => void;
}

/** A limit that is made shorter counts after so long at the latest. */
const longestLookMs = 60_000;

/** Calls `onIdle` once nobody was there for `limitMs`; begins with the first `active`. */
export function watchIdle(limitMs: () => number, onIdle: () => void, timer: IdleTimer): IdleWatch {
  let lastMs = 0;
  let isWaiting = false;

  // One timer for many inputs: it looks when it is up, and waits for the rest.
  const wait = (ms: number) => {
    isWaiting = true;
    timer.set(
      () => {
        isWaiting = false;
        const leftMs = lastMs + limitMs() - timer.nowMs();
        if (leftMs > 0) {
          wait(leftMs);
        } else {
          onIdle();
        }
      },
      Math.min(ms, longestLookMs),
    );
  };

  return {
    active: () => {
      lastMs = timer.nowMs();
      if (!isWaiting) {
        wait(limitMs());
      }
    },
  };
}
