import type { CuePlan } from './cue-plan';
import type { Voice } from './line-request';
import { lineAt, wordsFromZero } from './place-lines';
import type { SpokenId } from './spoken-id';

/** So long that the sound before it is felt to be over. */
const leadMs = 100;

/** A plan of its own for some sentences, said one after the other at once; none is left out. */
export function linePlan(ids: readonly SpokenId[], voice: Voice): CuePlan {
  if (voice.verbosity === 'sounds') {
    return [];
  }
  let atMs = leadMs;
  return ids.flatMap((id) => {
    const words = wordsFromZero([id], voice);
    if (words === undefined) {
      return [];
    }
    const line = lineAt({ purpose: 'aside', key: `aside ${id}` }, words, atMs);
    atMs = line.endMs + betweenMs;
    return [line];
  });
}

const betweenMs = 300;
