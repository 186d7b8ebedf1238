import type { Voice } from '../../../src/circuit/voice/line-request';
import type { SpokenId } from '../../../src/circuit/voice/spoken-id';
import type { Verbosity } from '../../../src/circuit/voice/verbosity';

/** A voice whose clips are about as long as their kind of sentence is when spoken. */
export function madeUpVoice(verbosity: Verbosity = 'full', share = 1): Voice {
  return { verbosity, lengthMs: (id) => Math.round(usualMs(id) * share) };
}

const usualLengthsMs: Readonly<Record<string, number>> = {
  count: 450,
  way: 800,
  'name-short': 800,
  name: 1_900,
  cue: 2_200,
  breath: 2_200,
  safety: 4_000,
};

function usualMs(id: SpokenId): number {
  return usualLengthsMs[id.slice(0, id.indexOf('/'))] ?? 1_100;
}
