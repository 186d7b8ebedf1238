import { useTranslation } from 'react-i18next';
import type {
  GetReadyPhase,
  MovePhase,
  RoundBreakPhase,
  SwitchPhase,
  WorkPhase,
} from '../../circuit/phase';
import { levelOf } from '../../exercises/level-of';
import { useWords } from '../../phrasing/words';

export interface ComingLabelProps {
  readonly phase: GetReadyPhase | SwitchPhase | MovePhase | RoundBreakPhase;
  /** The effort that the pause leads to. */
  readonly coming: WorkPhase;
}

/** How what is coming stands to what was: first, next, then, the next set; and where it begins. */
export function ComingLabel({ phase, coming }: ComingLabelProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { at: station, effort } = coming;
  const level = levelOf(station.exercise, station.level);
  const position = level === undefined ? '' : words.positions[level.startPosition];
  return <p className="coming-label">{label()}</p>;

  function label(): string {
    switch (phase.kind) {
      case 'getReady':
        return t('wall.first', { position });
      case 'switch':
        return phase.next.way === 'whole'
          ? t('wall.setOf', { number: effort.number, of: effort.of })
          : t('wall.then');
      case 'roundBreak':
        return `${t('wall.roundDone', { number: phase.from.round })}. ${t('wall.nextUp', { position })}`;
      case 'move':
        return t('wall.nextUp', { position });
    }
  }
}
