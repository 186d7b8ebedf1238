import { Check, X } from 'lucide-react';
import { useCallback, useSyncExternalStore } from 'react';
import type { ExerciseId } from '../../exercises/exercise-id';
import type { Judged } from '../../figure/scene/teaching';
import { useWords, wordsOf } from '../../phrasing/words';
import type { ShownRun } from '../../session/shown-run';
import type { FrameClock } from '../frame-clock';
import { figureMomentAt } from './figure-part';
import type { FigurePart } from './figure-part';

export interface VerdictProps {
  readonly exercise: ExerciseId;
  readonly part: FigurePart;
  readonly runner: ShownRun;
  readonly frames: FrameClock;
}

/** While a pause shows a pair: whether the figure makes the mistake, or does it right. */
export function Verdict({ exercise, part, runner, frames }: VerdictProps) {
  const words = useWords();
  const judged = useJudged({ part, runner, frames });
  const mistake = wordsOf(words, exercise).mistakes[part.mistake?.index ?? -1];
  if (judged === undefined || mistake === undefined) {
    return null;
  }
  const Sign = judged === 'wrong' ? X : Check;
  return (
    <p className={`verdict verdict-${judged}`}>
      <span className="verdict-word">
        <Sign aria-hidden="true" strokeWidth={3.5} />
        {words.wall.judged[judged]}
      </span>
      <span>{judged === 'wrong' ? mistake.wrong : mistake.fix}</span>
    </p>
  );
}

function useJudged({ part, runner, frames }: Omit<VerdictProps, 'exercise'>): Judged | undefined {
  const subscribe = useCallback((listener: () => void) => frames.subscribe(listener), [frames]);
  return useSyncExternalStore(subscribe, () => figureMomentAt(part, runner.position()).judged);
}
