import { useTranslation } from 'react-i18next';
import { clockText } from '../../phrasing/clock-text';

/** How long no guess is looked at; nothing while there is no wait. */
export function Wait({ waitMs }: { readonly waitMs: number }) {
  const { t } = useTranslation();
  return waitMs <= 0 ? null : (
    <p className="lock-wait" role="timer">
      {t('desk.lock.wait', { time: clockText(waitMs) })}
    </p>
  );
}
