/** The deaths of the graphics process, as Chromium counts them. */
export interface GraphicsDeaths {
  readonly count: number;
  /** Of the last one, milliseconds on a monotonic clock. */
  readonly lastMs: number;
}

/** Chromium forgives one death for each so long between two (gpu_process_host.cc). */
const forgivenEachMs = 5 * 60_000;

/** The deaths with one more. */
export function withDeath(earlier: GraphicsDeaths | undefined, nowMs: number): GraphicsDeaths {
  if (earlier === undefined) {
    return { count: 1, lastMs: nowMs };
  }
  const forgiven = Math.floor((nowMs - earlier.lastMs) / forgivenEachMs);
  return { count: Math.max(0, earlier.count - forgiven) + 1, lastMs: nowMs };
}

/** After so many Chromium draws by lesser means until the program ends, at worst without WebGL. */
const givenUpAfter = 3;
/** One more, where there is no graphics processor, and Chromium ends the whole program. */
const lastBeforeTheEnd = 5;

/**
 * What such deaths ask for: nothing, since the process comes back by itself; a fresh start of the
 * program once nobody uses it; or one at once, as long as there is a program that can.
 */
export function graphicsVerdict({ count }: GraphicsDeaths): 'goOn' | 'freshWhenQuiet' | 'freshNow' {
  if (count >= lastBeforeTheEnd) {
    return 'freshNow';
  }
  return count >= givenUpAfter ? 'freshWhenQuiet' : 'goOn';
}
