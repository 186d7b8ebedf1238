import type { Phase } from '../phase';
import type { PlannedLine, PlannedSound } from './cue-plan';
import type { Voice } from './line-request';
import { lineAt, wordsFromZero } from './place-lines';
import type { SpokenId } from './spoken-id';

/** A number follows its knock, which is the beat, after so long: neither covers the other. */
const afterTickMs = 60;
/** And has ended so long before the next beat. */
const beforeBeatMs = 60;
const secondMs = 1000;

const numbers = ['count/1', 'count/2', 'count/3', 'count/4', 'count/5'] as const;

/**
 * Spoken numbers on the beat: 3, 2, 1 with the knocks before an effort begins, and from 5 at the end
 * of the last effort of all. One that would reach into the next beat is not said.
 */
export function countLines(
  sounds: readonly PlannedSound[],
  { phase, following }: { readonly phase: Phase; readonly following: Phase | undefined },
  voice: Voice,
): readonly PlannedLine[] {
  const isFinale = phase.kind === 'work' && following?.kind === 'finished';
  const isStart = phase.kind !== 'work' && following?.kind === 'work';
  if (voice.verbosity !== 'full' || !(isFinale || isStart)) {
    return [];
  }
  const ticks = sounds.filter(({ sound }) => sound === 'tick');
  const counts = ticks.flatMap((tick) => {
    const number = Math.round((phase.endMs - tick.atMs) / secondMs);
    return countAt(number, { beatMs: tick.atMs, atMs: tick.endMs + afterTickMs }, voice);
  });
  return isFinale && ticks.length === 3 ? [...beforeTicks(phase, voice), ...counts] : counts;
}

function beforeTicks({ startMs, endMs }: Phase, voice: Voice): readonly PlannedLine[] {
  return [5, 4].flatMap((number) => {
    const beatMs = endMs - number * secondMs;
    return beatMs < startMs + 2 * secondMs ? [] : countAt(number, { beatMs, atMs: beatMs }, voice);
  });
}

function countAt(
  number: number,
  { beatMs, atMs }: { readonly beatMs: number; readonly atMs: number },
  voice: Voice,
): readonly PlannedLine[] {
  const id: SpokenId | undefined = numbers[number - 1];
  const words = id === undefined ? undefined : wordsFromZero([id], voice);
  if (words === undefined) {
    return [];
  }
  const line = lineAt({ purpose: 'count', key: `count ${beatMs}` }, words, atMs);
  return line.endMs <= beatMs + secondMs - beforeBeatMs ? [line] : [];
}
