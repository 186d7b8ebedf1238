import type { Station } from '../../circuit/phase';
import { levelOf } from '../../exercises/level-of';
import { levelWordsOf, useWords } from '../words';
import { MovementWords } from './movement-words';
import { MuscleLegend } from './muscle-legend';
import { MuscleMap } from './muscle-map';

export interface FigurePlaceProps {
  readonly station: Station;
  readonly movementPhase: number;
}

/** Where the exercise is shown: the muscles at work, and the movement in time with the count. */
export function FigurePlace({ station, movementPhase }: FigurePlaceProps) {
  const words = useWords();
  const level = levelOf(station.exercise, station.level);
  if (level === undefined) {
    return null;
  }
  return (
    <section className="figure-place" aria-label={words.wall.movement}>
      <div className="figure-picture">
        <MuscleMap level={level} />
        <MovementWords
          movement={level.movement}
          words={levelWordsOf(words, station.exercise, station.level)}
          active={movementPhase}
        />
      </div>
      <MuscleLegend level={level} />
    </section>
  );
}
