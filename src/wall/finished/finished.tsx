import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ending } from '../../circuit/session';
import { Button } from '../../ui/button';
import './finished.css';

export interface FinishedProps {
  readonly ending: Ending;
  readonly movedMs: number;
  /** What is being said. */
  readonly said: ReactNode;
  readonly onClose: () => void;
}

/** The end of a run: what was done, and a kind word. */
export function Finished({ ending, movedMs, said, onClose }: FinishedProps) {
  const { t } = useTranslation();
  const minutes = Math.round(movedMs / 60_000);
  return (
    <main className="finished">
      <p className="badge badge-finished">
        <span aria-hidden="true" className="badge-shape">
          <Check />
        </span>
        {t('wall.phases.finished')}
      </p>
      <h1 className="finished-title">
        {t(ending === 'completed' ? 'wall.finishedTitle' : 'wall.endedTitle')}
      </h1>
      {minutes > 0 && <p className="finished-time">{t('wall.finishedTime', { minutes })}</p>}
      <p>
        {ending === 'ended' && `${t('wall.endedWord')} `}
        {t('wall.finishedSummary')}
      </p>
      <p className="finished-soreness">{t('wall.finishedSoreness')}</p>
      {said}
      <Button look="main" onPress={onClose}>
        {t('wall.backToStart')}
      </Button>
    </main>
  );
}
