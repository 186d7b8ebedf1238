/** What draws: a graphics processor, or the processor in its place. */
export type DrawnBy = 'hardware' | 'software';

/** What a drawn frame cost. */
export interface FrameCost {
  /** From handing it to the graphics processor until it was done, milliseconds. */
  readonly drawMs: number;
  /** How many frames of the screen it was still being drawn in, after its own. */
  readonly missedFrames: number;
}

const judgedFrames = 12;
const steps = [1, 0.85, 0.72, 0.6, 0.5] as const;
/** By software: beyond the first a picture is coarser, below the second it may be finer, ms. */
const tooSlowMs = 40;
const quickMs = 24;
/** Frames between a step down and the next try of a finer picture. */
const patienceFrames = 600;

/**
 * Chooses how fine a moving picture is from what its frames cost: 1 is a pixel for a pixel. A
 * graphics processor is to keep up with the screen, whatever its rate; software with 25 pictures a
 * second. One step at a time, down at once and up only after a long quick time, so that it does not
 * go to and fro.
 */
export class Resolution {
  readonly drawnBy: DrawnBy;
  #step: number;
  #costs: FrameCost[] = [];
  #sinceChange = 0;

  constructor(drawnBy: DrawnBy) {
    this.drawnBy = drawnBy;
    this.#step = drawnBy === 'software' ? 1 : 0;
  }

  /** Pixels of the picture for each pixel of the screen, along one side. */
  get scale(): number {
    return steps[this.#step] ?? 1;
  }

  /** Notes a frame. */
  note(cost: FrameCost): void {
    this.#sinceChange += 1;
    this.#costs.push(cost);
    if (this.#costs.length < judgedFrames) {
      return;
    }
    const verdict = this.#verdict();
    this.#costs = [];
    if (verdict === 'slow' && this.#step < steps.length - 1) {
      this.#change(1);
    } else if (verdict === 'quick' && this.#step > 0 && this.#sinceChange > patienceFrames) {
      this.#change(-1);
    }
  }

  #verdict(): 'slow' | 'quick' | 'right' {
    if (this.drawnBy === 'hardware') {
      return median(this.#costs.map(({ missedFrames }) => missedFrames)) > 0 ? 'slow' : 'quick';
    }
    const middleMs = median(this.#costs.map(({ drawMs }) => drawMs));
    if (middleMs > tooSlowMs) {
      return 'slow';
    }
    return middleMs < quickMs ? 'quick' : 'right';
  }

  #change(by: 1 | -1): void {
    this.#step += by;
    this.#sinceChange = 0;
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
