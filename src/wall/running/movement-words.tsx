import { Wind } from 'lucide-react';
import type { Movement } from '../../exercises/movement';
import { useWords } from '../../phrasing/words';
import type { LevelWords } from '../../text/exercise-words';

export interface MovementWordsProps {
  readonly movement: Movement;
  readonly words: LevelWords;
  /** The phase that the count is at; −1 before and between efforts. */
  readonly active: number;
}

/** The movement, phase by phase, in words; while working the phase that the count is at stands out. */
export function MovementWords({ movement, words, active }: MovementWordsProps) {
  const { wall } = useWords();
  const breath = movement.cycle[active]?.breath;
  return (
    <div className="movement">
      <ol className="movement-phases">
        {movement.cycle.map((phase, index) => (
          <li
            key={phase.id}
            className={index === active ? 'movement-phase movement-active' : 'movement-phase'}
          >
            {words.movement[phase.id]}
          </li>
        ))}
      </ol>
      {breath !== undefined && (
        <p className="movement-breath">
          <Wind aria-hidden="true" />
          {wall.breath[breath]}
        </p>
      )}
    </div>
  );
}
