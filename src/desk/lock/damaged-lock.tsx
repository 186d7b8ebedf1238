import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/desk/button';
import type { AccessStore } from './access-store';
import { LockCard } from './lock-card';

/** Nobody can be let in: the PIN cannot be read. What that means, and the way back. */
export function DamagedLock({ access }: { readonly access: AccessStore }) {
  const { t } = useTranslation();
  return (
    <LockCard title={t('desk.lock.damaged.title')}>
      <p className="lock-advice">{t('desk.lock.damaged.what')}</p>
      <p className="lock-advice">{t('desk.lock.damaged.advice')}</p>
      <Button look="main" autoFocus onPress={() => void access.close()}>
        {t('desk.lock.toWall')}
      </Button>
    </LockCard>
  );
}
