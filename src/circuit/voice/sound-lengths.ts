import type { CueKind } from '../cue';

/** How long each cue sound rings, in milliseconds; the same as its recipe (src/audio/sounds.ts). */
export const soundLengthsMs: Readonly<Record<CueKind, number>> = {
  tick: 120,
  go: 650,
  halfway: 500,
  switch: 850,
  rest: 1200,
  finished: 3200,
};
