import { cuesOf } from '../cues';
import type { Timeline } from '../timeline';
import type { PlannedSound } from './cue-plan';
import { soundLengthsMs } from './sound-lengths';

/**
 * The cue sounds of a timeline, each with the time to ring out. Where two would overlap (pauses of a
 * second, efforts that were cut) the count gives way to the call before it, and any other sound to
 * the call after it, which says where the run now is.
 */
export function plannedSounds(timeline: Timeline): readonly PlannedSound[] {
  const kept: PlannedSound[] = [];
  for (const { kind, atMs } of cuesOf(timeline)) {
    const last = kept.at(-1);
    const overlaps = last !== undefined && last.endMs > atMs;
    if (overlaps && kind === 'tick') {
      continue;
    }
    if (overlaps) {
      kept.pop();
    }
    kept.push({ kind: 'sound', sound: kind, atMs, endMs: atMs + soundLengthsMs[kind] });
  }
  return kept;
}
