/** What to do about a page that has just died, and the deaths to remember. */
export interface RestartVerdict {
  readonly kind: 'reload' | 'relaunch';
  /** When the deaths within the last minute happened, this one included. */
  readonly deathsMs: readonly number[];
}

const windowMs = 60_000;
const mostDeaths = 4;

/**
 * Reload the page, or after the fourth death within a minute start the whole program anew. Times are
 * milliseconds on a monotonic clock. The figures are those of https://github.com/kirodotdev/KiroCrew/pull/11750.
 */
export function restartVerdict(earlierMs: readonly number[], nowMs: number): RestartVerdict {
  const deathsMs = [...earlierMs.filter((deathMs) => nowMs - deathMs < windowMs), nowMs];
  return { kind: deathsMs.length < mostDeaths ? 'reload' : 'relaunch', deathsMs };
}
