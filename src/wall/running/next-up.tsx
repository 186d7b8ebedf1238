import { useTranslation } from 'react-i18next';
import type { Position } from '../../circuit/position';
import { levelWordsOf, useWords } from '../../phrasing/words';

/** During work: what follows it, in one short line. */
export function NextUp({ position }: { readonly position: Position }) {
  const { t } = useTranslation();
  const words = useWords();
  const { next, station } = position;
  return (
    <p className="next-up">
      <span className="next-up-label">{t('wall.next')}</span>
      <b>{nextWords()}</b>
    </p>
  );

  function nextWords(): string {
    if (next === undefined) {
      return t('wall.finish');
    }
    const same = next.station.stepId === station?.stepId && next.station.round === station.round;
    if (!same) {
      return levelWordsOf(words, next.station.exercise, next.station.level).name;
    }
    const { way, number, of } = next.effort;
    return way === 'whole' ? t('wall.setOf', { number, of }) : words.sides[way];
  }
}
