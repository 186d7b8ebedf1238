import type { CuePlan, PlannedLine } from '../../circuit/voice/cue-plan';
import { soundLengthsMs } from '../../circuit/voice/sound-lengths';
import type { SpokenId } from '../../circuit/voice/spoken-id';

/** Time for the output to wake: what comes first is not cut off. */
const leadMs = 500;
const ticks = 3;
const tickEveryMs = 1_000;
/** After the go, so that each is heard by itself. */
const pauseMs = 400;
const said = 'phase/get-ready';

/**
 * What staff hear when they test the wall from the desk: the count-in of every exercise and a word
 * of the voice, so that both levels can be judged; without the word where there is no voice.
 */
export function deskTestPlan(lengthMs: (id: SpokenId) => number | undefined): CuePlan {
  const goMs = leadMs + ticks * tickEveryMs;
  const goEndMs = goMs + soundLengthsMs.go;
  return [
    ...Array.from({ length: ticks }, (_none, index) => {
      const atMs = leadMs + index * tickEveryMs;
      return { kind: 'sound', sound: 'tick', atMs, endMs: atMs + soundLengthsMs.tick } as const;
    }),
    { kind: 'sound', sound: 'go', atMs: goMs, endMs: goEndMs },
    ...spoken(goEndMs + pauseMs, lengthMs(said)),
  ];
}

function spoken(atMs: number, lengthMs: number | undefined): readonly PlannedLine[] {
  if (lengthMs === undefined) {
    return [];
  }
  const endMs = atMs + lengthMs;
  const words = [{ kind: 'word', id: said, atMs, endMs }] as const;
  return [{ kind: 'line', purpose: 'announcement', key: 'test', atMs, endMs, words }];
}
