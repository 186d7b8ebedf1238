/** Lets the first few of each minute through, so that a flood cannot fill the log. */
export interface RateLimit {
  /** True when one more is allowed at `nowMs`, in milliseconds on any clock that rises. */
  readonly allows: (nowMs: number) => boolean;
}

const windowMs = 60_000;

/** A limit of `most` in each minute, counted from the first of them. */
export function rateLimit(most: number): RateLimit {
  let startedMs = Number.NEGATIVE_INFINITY;
  let count = 0;
  return {
    allows: (nowMs) => {
      if (nowMs - startedMs >= windowMs) {
        startedMs = nowMs;
        count = 0;
      }
      count += 1;
      return count <= most;
    },
  };
}
