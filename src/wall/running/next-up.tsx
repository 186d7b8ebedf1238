import { useTranslation } from 'react-i18next';
import type { Position } from '../../circuit/position';
import { levelWordsOf, useWords } from '../../phrasing/words';
import { FigureStill } from '../../stills/figure-still';
import { isMirrored } from '../../stills/mirrored-way';

/** During work: what follows it, in one short line. */
export function NextUp({ position }: { readonly position: Position }) {
  const { t } = useTranslation();
  const words = useWords();
  const { next, station } = position;
  const same = next?.station.stepId === station?.stepId && next?.station.round === station?.round;
  return (
    <div className="next-up">
      {next !== undefined && !same && (
        <span className="next-up-picture">
          <FigureStill
            exercise={next.station.exercise}
            level={next.station.level}
            mirrored={isMirrored(next.effort.way)}
            pose="close"
          />
        </span>
      )}
      <p className="next-up-words">
        <span className="next-up-label">{t('wall.next')}</span>
        <b>{nextWords()}</b>
      </p>
    </div>
  );

  function nextWords(): string {
    if (next === undefined) {
      return t('wall.finish');
    }
    if (!same) {
      return levelWordsOf(words, next.station.exercise, next.station.level).name;
    }
    const { way, number, of } = next.effort;
    return way === 'whole' ? t('wall.setOf', { number, of }) : words.sides[way];
  }
}
