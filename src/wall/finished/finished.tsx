import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../circuit/session';
import { Button } from '../../ui/button';
import './finished.css';

export interface FinishedProps {
  readonly session: Extract<Session, { readonly kind: 'finished' }>;
  readonly onClose: () => void;
}

/** The end of a run: what was done, and a kind word. */
export function Finished({ session, onClose }: FinishedProps) {
  const { t } = useTranslation();
  const minutes = Math.round(session.elapsedMs / 60_000);
  return (
    <main className="finished">
      <p className="badge badge-finished">
        <span aria-hidden="true" className="badge-shape">
          <Check />
        </span>
        {t('wall.phases.finished')}
      </p>
      <h1 className="finished-title">
        {t(session.ending === 'completed' ? 'wall.finishedTitle' : 'wall.endedTitle')}
      </h1>
      {minutes > 0 && <p className="finished-time">{t('wall.finishedTime', { minutes })}</p>}
      <p>
        {session.ending === 'ended' && `${t('wall.endedWord')} `}
        {t('wall.finishedSummary')}
      </p>
      <p className="finished-soreness">{t('wall.finishedSoreness')}</p>
      <Button look="main" onPress={onClose}>
        {t('wall.backToStart')}
      </Button>
    </main>
  );
}
