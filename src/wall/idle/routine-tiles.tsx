import { useTranslation } from 'react-i18next';
import type { Routine } from '../../circuit/routine';
import { RoutineTile } from './routine-tile';

export interface RoutineTilesProps {
  readonly routines: readonly Routine[];
  readonly onStart: (routine: Routine) => void;
}

/** The routines on offer, the first one large. */
export function RoutineTiles({ routines, onStart }: RoutineTilesProps) {
  const { t } = useTranslation();
  if (routines.length === 0) {
    return <p className="idle-empty">{t('wall.noRoutines')}</p>;
  }
  return (
    <ul className="tiles" aria-label={t('wall.routines')}>
      {routines.map((routine, index) => (
        <li className={index === 0 ? 'tiles-first' : ''} key={routine.id}>
          <RoutineTile routine={routine} place={index} large={index === 0} onStart={onStart} />
        </li>
      ))}
    </ul>
  );
}
