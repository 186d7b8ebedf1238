/** A change of phase, and the clock as the page itself showed it. Times are `performance.now()`. */
export interface Change {
  readonly index: number;
  /** The page's elements were changed. */
  readonly changedMs: number;
  /** The frame with the change in it was handed on to be shown. */
  readonly paintedMs: number;
}

/** What the ring of the countdown said at a moment: how much of a phase was over. */
export interface RingReading {
  readonly index: number;
  readonly share: number;
  readonly atMs: number;
}

/** What a watched page has noted. */
export interface Watched {
  readonly changes: readonly Change[];
  readonly rings: readonly RingReading[];
  /** Lengths of frames, in ms. */
  readonly frames: readonly number[];
  /** How late the last of a chain of timers was by then: a peer that counts instead of looking. */
  readonly chain: { readonly lateMs: number; readonly lengthMs: number };
}

declare global {
  interface Window {
    watched?: Watched;
  }
}

/**
 * Notes every change of phase that the page shows, and now and then how far its ring is: from that
 * the instant at which the run began follows, to a fraction of a millisecond, without a word from
 * the program. Sent to the page as text, so it uses nothing from outside itself.
 */
export function watchChanges(): void {
  const ringReadings = 2_000;
  const changes: Change[] = [];
  const rings: RingReading[] = [];
  const frames: number[] = [];
  const chain = { lateMs: 0, lengthMs: 0 };
  window.watched = { changes, rings, frames, chain };

  const clock = performance.now.bind(performance);
  let askedMs = 0;
  performance.now = () => {
    askedMs = clock();
    return askedMs;
  };

  const shownIndex = () => Number(document.querySelector('main')?.dataset['phaseIndex'] ?? NaN);
  let known = NaN;

  const noteChange = () => {
    const index = shownIndex();
    if (Object.is(index, known)) {
      return;
    }
    known = index;
    const changedMs = clock();
    // The change was made in a frame's own callback; a message comes once that frame is drawn.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      changes.push({ index, changedMs, paintedMs: clock() });
      port1.close();
    };
    port2.postMessage(undefined);
  };

  const noteRing = () => {
    const arc = document.querySelector('.ring-arc');
    const offset = arc?.getAttribute('stroke-dashoffset') ?? '';
    if (offset !== '' && rings.length < ringReadings) {
      const length = Number(arc?.getAttribute('stroke-dasharray'));
      rings.push({ index: shownIndex(), share: Number(offset) / length, atMs: askedMs });
    }
  };

  new MutationObserver(noteChange).observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-phase-index'],
  });
  new MutationObserver(noteRing).observe(document.body, {
    subtree: true,
    attributeFilter: ['stroke-dashoffset'],
  });

  let lastMs = clock();
  const countFrame = () => {
    const nowMs = clock();
    frames.push(nowMs - lastMs);
    lastMs = nowMs;
    requestAnimationFrame(countFrame);
  };
  requestAnimationFrame(countFrame);

  const linkMs = 100;
  const chainBeganMs = clock();
  const countLink = () => {
    chain.lengthMs += linkMs;
    chain.lateMs = clock() - chainBeganMs - chain.lengthMs;
    setTimeout(countLink, linkMs);
  };
  setTimeout(countLink, linkMs);
}
