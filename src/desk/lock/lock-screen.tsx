import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/desk/button';
import { TextField } from '../../ui/desk/text-field';
import type { AccessStore } from './access-store';

/** Asks for the PIN. */
export function LockScreen({ access }: { readonly access: AccessStore }) {
  const { t } = useTranslation();
  const [pin, setPin] = useState('');
  const [fault, setFault] = useState<string>();
  const unlock = async () => {
    const answer = await access.unlock(pin);
    setPin('');
    setFault(
      answer.kind === 'done' && answer.value.kind !== 'right' ? t('desk.lock.wrong') : undefined,
    );
  };
  return (
    <main className="screen lock">
      <form
        className="lock-card"
        onSubmit={(event) => {
          event.preventDefault();
          void unlock();
        }}
      >
        <h1 className="screen-title">{t('desk.lock.title')}</h1>
        <TextField
          label={t('desk.lock.pin')}
          type="password"
          inputMode="numeric"
          value={pin}
          onChange={setPin}
          fault={fault}
          autoFocus
        />
        <Button look="main" type="submit">
          {t('desk.lock.unlock')}
        </Button>
      </form>
    </main>
  );
}
