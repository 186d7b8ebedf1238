import { Wind } from 'lucide-react';
import type { Movement } from '../../exercises/movement';
import { useWords } from '../../phrasing/words';
import type { LevelWords } from '../../text/exercise-words';

export interface MovementLineProps {
  readonly movement: Movement;
  readonly words: LevelWords;
  /** The phase that the count is at; −1 before and between efforts. */
  readonly active: number;
}

/** What the figure does just now, in a few words, and how to breathe. */
export function MovementLine({ movement, words, active }: MovementLineProps) {
  const { wall } = useWords();
  const phase = movement.cycle[active];
  if (phase === undefined) {
    return null;
  }
  return (
    <p className="movement-line">
      <b>{words.movement[phase.id]}</b>
      <span className={`movement-line-breath movement-line-${phase.breath}`}>
        <Wind aria-hidden="true" />
        {wall.breath[phase.breath]}
      </span>
    </p>
  );
}
