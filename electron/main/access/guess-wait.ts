import type { Guesses } from '../../../src/contract/saved-access';

/** Time as the lock knows it, in milliseconds. */
export interface LockClock {
  /** By the clock of the wall, which anybody with the machine's settings can change. */
  readonly wallMs: () => number;
  /** Since the machine started, sleep included. */
  readonly uptimeMs: () => number;
  /** Since the program started; never jumps. */
  readonly monotonicMs: () => number;
}

const minuteMs = 60_000;

/** So many wrong guesses cost nothing; somebody mistypes. */
const freeGuesses = 5;

/** After the free ones: half a minute, then longer, and never longer than an hour: a clinic must open. */
const waitsMs = [minuteMs / 2, minuteMs, 5 * minuteMs, 15 * minuteMs, 60 * minuteMs];

/** How long nothing is looked at after so many wrong guesses in a row. */
export function waitAfterMs(wrong: number): number {
  if (wrong < freeGuesses) {
    return 0;
  }
  return waitsMs[Math.min(wrong - freeGuesses, waitsMs.length - 1)] ?? 0;
}

/** Two clocks that were read one after the other, and a clock that is set right by a network. */
const toleratedMs = 2_000;

/**
 * What is left of a wait when the program starts. The time since the last guess counts only where
 * both clocks agree on it: in the same run of the machine, with a clock that nobody changed.
 * Otherwise the whole wait begins anew, even one that was over: neither a restart of the machine nor a
 * changed clock makes it shorter. A right guess ends that.
 */
export function waitLeftAtStartMs(
  { wrong, lastWallMs, lastUptimeMs }: Guesses,
  clock: Pick<LockClock, 'wallMs' | 'uptimeMs'>,
): number {
  const wholeMs = waitAfterMs(wrong);
  const byUptimeMs = clock.uptimeMs() - lastUptimeMs;
  const byWallMs = clock.wallMs() - lastWallMs;
  const agree = byUptimeMs >= 0 && Math.abs(byUptimeMs - byWallMs) <= toleratedMs;
  return agree ? Math.max(0, wholeMs - byUptimeMs) : wholeMs;
}
