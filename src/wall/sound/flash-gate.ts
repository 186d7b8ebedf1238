/** Two and a half a second at the most, where three are the limit (WCAG 2.3.1). */
export const leastBetweenFlashesMs = 400;

/**
 * Lets a new flash begin only so long after the last one, however fast somebody steers the run.
 * Until then the last one stays.
 */
export class FlashGate<T> {
  #shown: T | undefined;
  #beganMs = Number.NEGATIVE_INFINITY;

  /** What may be shown at an instant where this is wanted; the same for the same, undefined for nothing. */
  shown(wanted: T | undefined, nowMs: number): T | undefined {
    const isNew = wanted !== undefined && wanted !== this.#shown;
    const isTooSoon = nowMs - this.#beganMs < leastBetweenFlashesMs;
    if (isTooSoon) {
      return this.#shown;
    }
    if (isNew) {
      this.#beganMs = nowMs;
    }
    this.#shown = wanted;
    return wanted;
  }
}
