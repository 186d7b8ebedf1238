import { Play } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Routine } from '../../circuit/routine';
import { routineSummary } from '../../circuit/routine-summary';
import { equipmentWords } from '../../phrasing/equipment-words';
import { routineNameOf } from '../../phrasing/routine-name';
import { useWords } from '../../phrasing/words';
import { FigureStill } from '../../stills/figure-still';
import { TileSteps } from './tile-steps';

export interface RoutineTileProps {
  readonly routine: Routine;
  /** Its place among the tiles; neighbours show different stations. */
  readonly place: number;
  /** The first one is large and has a start sign. */
  readonly large: boolean;
  readonly onStart: (routine: Routine) => void;
}

/** As many as the large tile has room for. */
const stepsShown = 7;

/** As many as it has beside two lines on what the routine is for. */
const stepsBesidePurpose = 3;

function stepsBeside({ purpose }: Routine): number {
  return purpose.trim() === '' ? stepsShown : stepsBesidePurpose;
}

/** Beside more letters than these in its last line a small tile has no room for a picture. */
const pictureUpTo = 18;

/** A name of more letters needs two lines of a small tile, and is set smaller. */
const longFrom = 19;

/** A routine to start with one tap: its name, how long it takes and what it needs. */
export function RoutineTile({ routine, place, large, onStart }: RoutineTileProps) {
  const { t } = useTranslation();
  const words = useWords();
  const name = routineNameOf(words, routine.name);
  const { minutes, rounds, equipment } = routineSummary(routine);
  const needs = equipmentWords(t, equipment);
  return (
    <AriaButton
      className={large ? 'tile tile-large' : 'tile'}
      data-tile=""
      preventFocusOnPress
      onPress={() => {
        onStart(routine);
      }}
    >
      {large && <TileSteps steps={routine.circuit.stations.slice(0, stepsBeside(routine))} />}
      <span className={!large && name.length > longFrom ? 'tile-name tile-name-long' : 'tile-name'}>
        {name}
      </span>
      <span className="tile-facts">
        {t('wall.minutes', { count: minutes })} · {t('wall.rounds', { count: rounds })}
      </span>
      <span className="tile-facts">{needs}</span>
      {large && routine.purpose.trim() !== '' && (
        <span className="tile-purpose">{routine.purpose}</span>
      )}
      {!large && needs.length <= pictureUpTo && <TileCorner routine={routine} place={place} />}
      {large && (
        <span className="tile-start">
          <Play aria-hidden="true" fill="currentColor" />
          {t('wall.start')}
        </span>
      )}
    </AriaButton>
  );
}

/** One of the stations, in the corner that the words leave free. */
function TileCorner({ routine, place }: Pick<RoutineTileProps, 'routine' | 'place'>) {
  const { stations } = routine.circuit;
  const step = stations[place % Math.max(stations.length, 1)];
  if (step === undefined) {
    return null;
  }
  return (
    <span className="tile-corner">
      <FigureStill exercise={step.exercise} level={step.level} pose="close" />
    </span>
  );
}
