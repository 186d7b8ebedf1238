import { useTranslation } from 'react-i18next';
import type { Station } from '../../circuit/phase';
import { levelOf } from '../../exercises/level-of';
import { equipmentWords } from '../equipment-words';
import { useWords } from '../words';

/** How hard, and what is needed: "Standard · Mat". */
export function LevelLine({ station }: { readonly station: Station }) {
  const { t } = useTranslation();
  const { levels } = useWords();
  const level = levelOf(station.exercise, station.level);
  return (
    <p className="level-line">
      {levels[station.level]}
      {level !== undefined && ` · ${equipmentWords(t, level.equipment)}`}
    </p>
  );
}
