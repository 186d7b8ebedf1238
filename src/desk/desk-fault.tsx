import { useTranslation } from 'react-i18next';
import { Button } from '../ui/desk/button';
import { useDesk } from './desk-context';

/** The desk could not be shown. The way back to the wall locks it; it begins anew with its PIN. */
export function DeskFault({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation();
  const { access } = useDesk();
  return (
    <main className="screen screen-middle">
      <h1 className="screen-title">{t('desk.common.fault.title')}</h1>
      <p>{t('desk.common.fault.text')}</p>
      <Button look="main" autoFocus onPress={() => void access.close().then(onAgain)}>
        {t('desk.lock.toWall')}
      </Button>
    </main>
  );
}
