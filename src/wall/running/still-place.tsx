import type { Station, StationEffort } from '../../circuit/phase';
import type { Level } from '../../exercises/level';
import { FigureStill } from '../../stills/figure-still';
import { isMirrored } from '../../stills/mirrored-way';
import { stillPoseIn } from '../../stills/still-moments';
import { MovementLine } from '../figure/movement-line';
import type { MovementLineProps } from '../figure/movement-line';
import { MovementWords } from './movement-words';
import { MuscleLegend } from './muscle-legend';
import './still-place.css';

export interface StillPlaceProps {
  readonly station: Station;
  readonly effort: StationEffort;
  readonly level: Level;
  readonly line: MovementLineProps;
}

/**
 * The exercise where there is no moving figure. At work the still that is nearest to what the count
 * is at; in a pause start and key pose in turn, and the movement phase by phase in words.
 */
export function StillPlace({ station, effort, level, line }: StillPlaceProps) {
  const { exercise, level: name } = station;
  const picture = { exercise, level: name, mirrored: isMirrored(effort.way) };
  if (line.active === -1) {
    return (
      <>
        <div className="still-lesson">
          <div className="stills stills-in-turn">
            <FigureStill {...picture} pose="start" />
            <FigureStill {...picture} pose="key" />
          </div>
          <MovementWords movement={level.movement} words={line.words} />
        </div>
        <MuscleLegend level={level} />
      </>
    );
  }
  const pose = stillPoseIn(exercise, level.movement, line.active);
  return (
    <div className="figure-shown">
      <div className={`stills stills-${pose}`}>
        <FigureStill {...picture} pose="begin" />
        <FigureStill {...picture} pose="key" />
      </div>
      <div className="figure-words">
        <MovementLine {...line} />
        <MuscleLegend level={level} />
      </div>
    </div>
  );
}
