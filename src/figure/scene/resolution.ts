/** What one drawn frame cost. */
export interface FrameCost {
  /** From handing it to the graphics processor until it was done, milliseconds. */
  readonly drawMs: number;
}

const judgedFrames = 12;
const steps = [1, 0.85, 0.72, 0.6, 0.5] as const;
/** Beyond the first a picture is coarser, below the second it may be finer, milliseconds. */
const tooSlowMs = 40;
const quickMs = 20;
/** Frames between a step down and the next try of a finer picture. */
const patienceFrames = 600;

/**
 * Chooses how fine the picture is from what its frames cost: 1 is a pixel for a pixel. One step at a
 * time, down at once and up only after a long quick time, so that it does not go to and fro.
 */
export class Resolution {
  #step: number;
  #costs: number[] = [];
  #sinceChange = 0;

  constructor(firstStep = 1) {
    this.#step = firstStep;
  }

  /** Pixels of the picture for each pixel of the screen, along one side. */
  get scale(): number {
    return steps[this.#step] ?? 1;
  }

  /** Notes a frame; true when the scale changed. */
  note({ drawMs }: FrameCost): boolean {
    this.#sinceChange += 1;
    this.#costs.push(drawMs);
    if (this.#costs.length < judgedFrames) {
      return false;
    }
    const middle = this.#costs.sort((a, b) => a - b)[Math.floor(judgedFrames / 2)] ?? 0;
    this.#costs = [];
    if (middle > tooSlowMs && this.#step < steps.length - 1) {
      return this.#change(1);
    }
    if (middle < quickMs && this.#step > 0 && this.#sinceChange > patienceFrames) {
      return this.#change(-1);
    }
    return false;
  }

  #change(by: 1 | -1): boolean {
    this.#step += by;
    this.#sinceChange = 0;
    return true;
  }
}
