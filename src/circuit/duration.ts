/** A duration as a clock shows it. */
export interface ClockDuration {
  readonly minutes: number;
  /** 0 to 59. */
  readonly seconds: number;
}

/**
 * Milliseconds as whole minutes and seconds. The second that has begun counts, as in a countdown,
 * so that 0:00 is shown only when nothing is left. Below 0 is 0.
 */
export function clockDuration(ms: number): ClockDuration {
  const allSeconds = Math.max(0, Math.ceil(ms / 1000));
  return { minutes: Math.floor(allSeconds / 60), seconds: allSeconds % 60 };
}
