import type { Every } from '../../src/audio/cue-player';

interface Timer {
  readonly intervalMs: number;
  readonly tick: () => void;
  nextMs: number;
}

/** A clock and timers that move only when a test says so. */
export class ManualTime {
  nowMs = 10_000;
  readonly #timers = new Set<Timer>();

  readonly now = (): number => this.nowMs;

  readonly every: Every = (intervalMs, tick) => {
    const timer = { intervalMs, tick, nextMs: this.nowMs + intervalMs };
    this.#timers.add(timer);
    return () => {
      this.#timers.delete(timer);
    };
  };

  get timers(): number {
    return this.#timers.size;
  }

  /** Goes on, calling `onStep` and then the timers that are due, in steps of 10 ms. */
  pass(milliseconds: number, onStep?: () => void): void {
    const endMs = this.nowMs + milliseconds;
    while (this.nowMs < endMs) {
      this.nowMs = Math.min(endMs, this.nowMs + 10);
      onStep?.();
      this.#tickDue();
    }
  }

  #tickDue(): void {
    for (const timer of [...this.#timers]) {
      if (this.nowMs >= timer.nextMs) {
        timer.nextMs = this.nowMs + timer.intervalMs;
        timer.tick();
      }
    }
  }

  /** The page hangs: time goes on, no timer runs. */
  hang(milliseconds: number): void {
    this.nowMs += milliseconds;
  }
}
