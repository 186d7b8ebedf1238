import { useTranslation } from 'react-i18next';
import type { Station } from '../../circuit/phase';
import { levelOf } from '../../exercises/level-of';
import { equipmentWords } from '../../phrasing/equipment-words';
import { useWords } from '../../phrasing/words';
import { useExtras } from '../run-routine';

export interface LevelLineProps {
  readonly station: Station;
  /** While working the weights are in the hand already, and the line has to stay one. */
  readonly weights: 'with weights' | 'without weights';
}

/** How hard, with what load, and what is needed: "Standard · 6 kg · Mat, dumbbell". */
export function LevelLine({ station, weights }: LevelLineProps) {
  const { t } = useTranslation();
  const { levels } = useWords();
  const level = levelOf(station.exercise, station.level);
  const { loadKg } = useExtras(station);
  // Where the physio gave the load, the range of it is no news.
  const shownWeights = loadKg > 0 ? 'without weights' : weights;
  return (
    <p className="level-line">
      {levels[station.level]}
      {loadKg > 0 && (
        <>
          {' · '}
          <b className="level-load">{t('wall.load', { kg: loadKg })}</b>
        </>
      )}
      {level !== undefined && ` · ${equipmentWords(t, level.equipment, shownWeights)}`}
    </p>
  );
}
