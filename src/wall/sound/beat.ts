import type { CuePlan } from '../../circuit/voice/cue-plan';
import { soundLengthsMs } from '../../circuit/voice/sound-lengths';

/** Slow enough for the eye, quick enough to compare. */
export const beatEveryMs = 1000;
const beats = 20;
const leadMs = 1000;
/** The picture is lit for so long with each beat. */
const litMs = 160;

/** A beat to compare the sound with a picture by: one knock a second. */
export function beatPlan(): CuePlan {
  return Array.from({ length: beats }, (_none, index) => {
    const atMs = leadMs + index * beatEveryMs;
    return { kind: 'sound', sound: 'tick', atMs, endMs: atMs + soundLengthsMs.tick };
  });
}

/** How long the beat goes on. */
export const beatLengthMs = leadMs + beats * beatEveryMs;

/** Whether the picture is lit, so many milliseconds after the beat was begun. */
export function isLit(sinceMs: number): boolean {
  return sinceMs >= leadMs && sinceMs < beatLengthMs && sinceMs % beatEveryMs < litMs;
}
