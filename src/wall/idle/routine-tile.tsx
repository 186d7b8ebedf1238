import { Play } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Routine } from '../../circuit/routine';
import { routineSummary } from '../../circuit/routine-summary';
import { equipmentWords } from '../../phrasing/equipment-words';
import { routineNameOf } from '../../phrasing/routine-name';
import { useWords, wordsOf } from '../../phrasing/words';

export interface RoutineTileProps {
  readonly routine: Routine;
  /** The first one is large and has a start sign. */
  readonly large: boolean;
  readonly onStart: (routine: Routine) => void;
}

/** As many as the large tile has room for. */
const stepsShown = 7;

/** A name of more letters needs two lines of a small tile, and is set smaller. */
const longFrom = 19;

/** A routine to start with one tap: its name, how long it takes and what it needs. */
export function RoutineTile({ routine, large, onStart }: RoutineTileProps) {
  const { t } = useTranslation();
  const words = useWords();
  const name = routineNameOf(words, routine.name);
  const { minutes, rounds, equipment } = routineSummary(routine);
  return (
    <AriaButton
      className={large ? 'tile tile-large' : 'tile'}
      data-tile=""
      preventFocusOnPress
      onPress={() => {
        onStart(routine);
      }}
    >
      {large && <TileSteps routine={routine} />}
      <span className={!large && name.length > longFrom ? 'tile-name tile-name-long' : 'tile-name'}>
        {name}
      </span>
      <span className="tile-facts">
        {t('wall.minutes', { count: minutes })} · {t('wall.rounds', { count: rounds })}
      </span>
      <span className="tile-facts">{equipmentWords(t, equipment)}</span>
      {large && routine.purpose.trim() !== '' && (
        <span className="tile-purpose">{routine.purpose}</span>
      )}
      {large && (
        <span className="tile-start">
          <Play aria-hidden="true" fill="currentColor" />
          {t('wall.start')}
        </span>
      )}
    </AriaButton>
  );
}

/** What is in it: the stations, in their order. */
function TileSteps({ routine }: { readonly routine: Routine }) {
  const words = useWords();
  return (
    <span className="tile-steps">
      {routine.circuit.stations.slice(0, stepsShown).map((step) => (
        <span key={step.id}>{wordsOf(words, step.exercise).shortName}</span>
      ))}
    </span>
  );
}
