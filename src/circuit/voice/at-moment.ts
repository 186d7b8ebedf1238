import type { CuePlan, PlannedLine, PlannedSound } from './cue-plan';
import { linesIn } from './cue-plan';

/** A caption stays this long at least, and a little longer than the voice, to be read to its end. */
const leastShownMs = 2_500;
const shownAfterMs = 800;

/**
 * The line whose caption is shown at an elapsed time: from the instant it is said until it has been
 * read, or another one is said. The same with sound and without.
 */
export function lineAtMoment(plan: CuePlan, elapsedMs: number): PlannedLine | undefined {
  const line = linesIn(plan).findLast(({ atMs }) => atMs <= elapsedMs);
  return line !== undefined && elapsedMs < shownUntilMs(line) ? line : undefined;
}

/** The cue sound that rings at an elapsed time. */
export function soundAtMoment(plan: CuePlan, elapsedMs: number): PlannedSound | undefined {
  return plan.findLast(
    (planned): planned is PlannedSound =>
      planned.kind === 'sound' && planned.atMs <= elapsedMs && elapsedMs < planned.endMs,
  );
}

/** A count is on the screen in digits too, and is over with the word. */
function shownUntilMs({ purpose, atMs, endMs }: PlannedLine): number {
  return purpose === 'count' ? endMs : Math.max(atMs + leastShownMs, endMs + shownAfterMs);
}
