import type { Movement } from '../../exercises/movement';
import type { LevelWords } from '../../text/exercise-words';

export interface MovementWordsProps {
  readonly movement: Movement;
  readonly words: LevelWords;
}

/** The movement, phase by phase, in words. */
export function MovementWords({ movement, words }: MovementWordsProps) {
  return (
    <ol className="movement-phases">
      {movement.cycle.map(({ id }) => (
        <li className="movement-phase" key={id}>
          {words.movement[id]}
        </li>
      ))}
    </ol>
  );
}
