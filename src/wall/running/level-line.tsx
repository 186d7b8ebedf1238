import { useTranslation } from 'react-i18next';
import type { Station } from '../../circuit/phase';
import { levelOf } from '../../exercises/level-of';
import { equipmentWords } from '../../phrasing/equipment-words';
import { useWords } from '../../phrasing/words';

export interface LevelLineProps {
  readonly station: Station;
  /** While working the weights are in the hand already, and the line has to stay one. */
  readonly weights: 'with weights' | 'without weights';
}

/** How hard, and what is needed: "Standard · Mat". */
export function LevelLine({ station, weights }: LevelLineProps) {
  const { t } = useTranslation();
  const { levels } = useWords();
  const level = levelOf(station.exercise, station.level);
  return (
    <p className="level-line">
      {levels[station.level]}
      {level !== undefined && ` · ${equipmentWords(t, level.equipment, weights)}`}
    </p>
  );
}
