import { useTranslation } from 'react-i18next';
import type { RefusalProblem } from '../contract/outcome';
import { Button } from '../ui/desk/button';
import { useDesk } from './desk-context';

/** While something is on its way from the disk. */
export function Opening() {
  const { t } = useTranslation();
  return (
    <main className="screen screen-middle" aria-busy="true">
      <p>{t('desk.common.loading')}</p>
    </main>
  );
}

export interface FailedProps {
  readonly problem: RefusalProblem;
  readonly onTryAgain: () => void;
}

/** It did not come. */
export function Failed({ problem, onTryAgain }: FailedProps) {
  const { t } = useTranslation();
  const { access } = useDesk();
  return (
    <main className="screen screen-middle">
      <h1 className="screen-title">{t('desk.list.failed')}</h1>
      <p>{t(`desk.common.refused.${problem}`)}</p>
      <Button look="main" onPress={onTryAgain}>
        {t('desk.common.tryAgain')}
      </Button>
      <Button look="quiet" onPress={() => void access.close()}>
        {t('desk.lock.toWall')}
      </Button>
    </main>
  );
}
