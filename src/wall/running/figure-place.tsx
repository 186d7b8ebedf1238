import { useMemo } from 'react';
import type { Station, StationEffort } from '../../circuit/phase';
import { levelOf } from '../../exercises/level-of';
import { levelWordsOf, useWords } from '../../phrasing/words';
import type { ShownRun } from '../../session/shown-run';
import { FigureBoundary } from '../figure/figure-boundary';
import { useFigure } from '../figure/figure-context';
import { figurePartOf } from '../figure/figure-part';
import { FigurePicture } from '../figure/figure-picture';
import { MovementLine } from '../figure/movement-line';
import type { FrameClock } from '../frame-clock';
import { MuscleLegend } from './muscle-legend';
import { StillPlace } from './still-place';

export interface FigurePlaceProps {
  readonly station: Station;
  readonly effort: StationEffort;
  readonly movementPhase: number;
  readonly runner: ShownRun;
  readonly frames: FrameClock;
}

/**
 * Where the exercise is shown: the figure in time with the count. Where there is none, stills of it
 * and the movement in words.
 */
export function FigurePlace({ station, effort, movementPhase, runner, frames }: FigurePlaceProps) {
  const words = useWords();
  const keeper = useFigure();
  const part = useMemo(() => figurePartOf(station, effort), [station, effort]);
  const level = levelOf(station.exercise, station.level);
  if (level === undefined) {
    return null;
  }
  const line = {
    movement: level.movement,
    words: levelWordsOf(words, station.exercise, station.level),
    active: movementPhase,
  };
  const withoutFigure = <StillPlace station={station} effort={effort} level={level} line={line} />;
  return (
    <section className="figure-place" aria-label={words.wall.movement}>
      {keeper === undefined ? (
        withoutFigure
      ) : (
        <FigureBoundary fallback={withoutFigure}>
          <div className="figure-shown">
            <FigurePicture keeper={keeper} part={part} runner={runner} frames={frames} />
            <div className="figure-words">
              <MovementLine {...line} />
              <MuscleLegend level={level} />
            </div>
          </div>
        </FigureBoundary>
      )}
    </section>
  );
}
