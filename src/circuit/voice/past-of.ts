import type { PlannedLine } from './cue-plan';
import type { Past } from './direct-cues';

/** A change of a run, as the director sees it. */
export interface Turn {
  /** Every line that began so far, oldest first. */
  readonly said: readonly PlannedLine[];
  /** False where the run stood still before: nothing is being said. */
  readonly wasRunning: boolean;
  /** Where the run stood, and where it stands now: the same unless it jumped. */
  readonly beforeMs: number;
  readonly fromMs: number;
  /** When the phase began that the run is in now. */
  readonly phaseStartMs: number;
}

/** Elapsed times are differences of clock readings, which are not exact. */
const sameMs = 1;

/**
 * What counts as said after a change. A jump, a pause or another phase cuts off what is being said;
 * going on lets it end. What was cut off is said again where it still belongs, save for coaching; and
 * so is what lies ahead after going back.
 */
export function pastOf({ said, wasRunning, beforeMs, fromMs, phaseStartMs }: Turn): Past {
  const isSame = Math.abs(beforeMs - fromMs) < sameMs;
  const kept = said.filter(({ atMs }) => atMs < fromMs || beforeMs < fromMs);
  const last = kept.at(-1);
  if (isSame && wasRunning && phaseStartMs < fromMs) {
    return { fromMs, said: kept, busyUntilMs: last === undefined ? 0 : last.endMs };
  }
  const whole = kept.filter(({ endMs, purpose }) => endMs <= beforeMs || purpose === 'coaching');
  return { fromMs, said: whole, busyUntilMs: 0 };
}
