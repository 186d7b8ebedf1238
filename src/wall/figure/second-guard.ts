/** Frames further apart than this are held up, milliseconds. */
const heldUpMs = 40;
/** One odd stall, of a machine that was busy elsewhere, keeps no more than this free. */
const longestGuardMs = 250;
/** How much of a stall is still feared one frame later. */
const kept = 0.98;

/**
 * Keeps the time before a change of the countdown free where drawing the figure holds the page up:
 * without a graphics processor a picture is read back on the page's own thread.
 */
export class SecondGuard {
  #lastMs: number | undefined;
  #stallMs = 0;

  /** Once a frame: true when a picture begun now might hold up the next change of second. */
  holdsBack(nowMs: number, leftInPhaseMs: number): boolean {
    const gapMs = nowMs - (this.#lastMs ?? nowMs);
    this.#lastMs = nowMs;
    this.#stallMs = Math.max(gapMs, this.#stallMs * kept);
    return (
      this.#stallMs > heldUpMs &&
      leftInPhaseMs % 1000 < Math.min(this.#stallMs * 1.5, longestGuardMs)
    );
  }
}
