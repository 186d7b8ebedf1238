import type { Phase } from './phase';
import type { Timeline } from './timeline';

/** The span of a phase that has a length and no place yet. */
export function lasting(lengthMs: number): { readonly startMs: number; readonly endMs: number } {
  return { startMs: 0, endMs: lengthMs };
}

/** How long a phase is. */
export function lengthOf(phase: Phase): number {
  return phase.endMs - phase.startMs;
}

/**
 * A timeline of phases put one after the other from `fromMs`, each with the length it has.
 * Phases before `fromMs` come in as `done` and stay as they are; phases without length are left
 * out; the end is added.
 */
export function laidOut(
  routineId: string,
  phases: readonly Phase[],
  done: readonly Phase[] = [],
): Timeline {
  const placed: Phase[] = [...done];
  let startMs = done.at(-1)?.endMs ?? 0;
  for (const phase of phases) {
    const endMs = startMs + lengthOf(phase);
    if (endMs > startMs) {
      placed.push({ ...phase, startMs, endMs });
    }
    startMs = endMs;
  }
  placed.push({ kind: 'finished', startMs, endMs: startMs });
  return { routineId, totalMs: startMs, phases: placed };
}
