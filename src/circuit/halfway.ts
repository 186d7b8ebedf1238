import { lengthOf } from './lay-out';
import type { Phase } from './phase';

/** Efforts shorter than this need no word about their middle. */
const halfwayFromMs = 20_000;

/**
 * When the middle of a phase is called, in whole milliseconds from the start of the run; undefined
 * where it is not: outside work, in short efforts, and at the person's own pace, where the middle of
 * the cap means nothing. Nor in parts of an effort that was cut, nor a second time when time was
 * added after the first.
 */
export function halfwayMsOf(phase: Phase): number | undefined {
  if (phase.kind !== 'work' || phase.doneMs > 0 || phase.withoutHalfway === true) {
    return undefined;
  }
  return phase.effort.dose.kind === 'selfPaced' || lengthOf(phase) < halfwayFromMs
    ? undefined
    : Math.floor((phase.startMs + phase.endMs) / 2);
}

/** The same phase, whose middle is not called (any more). */
export function withoutHalfway(phase: Phase): Phase {
  return phase.kind === 'work' ? { ...phase, withoutHalfway: true } : phase;
}
