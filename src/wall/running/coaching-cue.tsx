import type { Position } from '../../circuit/position';
import { levelWordsOf, useWords } from '../../phrasing/words';
import { cueIndexAt } from './cue-index';

/** One coaching cue for the exercise worked at or headed to. */
export function CoachingCue({ position }: { readonly position: Position }) {
  const words = useWords();
  const { station } = position;
  if (station === undefined) {
    return null;
  }
  const { cues } = levelWordsOf(words, station.exercise, station.level);
  return <p className="cue">{cues[cueIndexAt(position, cues.length)]}</p>;
}
