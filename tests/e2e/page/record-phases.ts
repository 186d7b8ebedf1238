/** A change of phase as the page saw it. */
export interface SeenPhase {
  readonly index: number;
  readonly kind: string;
  /** On the page's own clock, in ms. */
  readonly atMs: number;
}

declare global {
  interface Window {
    /** Put there by `recordPhases`. */
    seenPhases?: SeenPhase[];
  }
}

/** Notes every phase that the wall shows from now on. Sent to the page as text. */
export function recordPhases(): void {
  const seen: SeenPhase[] = [];
  window.seenPhases = seen;
  const look = () => {
    const { phase, phaseIndex } = document.querySelector('main')?.dataset ?? {};
    const index = Number(phaseIndex);
    if (phase !== undefined && seen.at(-1)?.index !== index) {
      seen.push({ index, kind: phase, atMs: performance.now() });
    }
  };
  new MutationObserver(look).observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-phase-index'],
  });
}
