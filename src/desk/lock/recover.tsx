import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/desk/button';
import { TextField } from '../../ui/desk/text-field';
import type { AccessStore } from './access-store';
import { LockCard } from './lock-card';
import { NewPin } from './new-pin';
import { useWait } from './use-wait';
import { Wait } from './wait';

export interface RecoverProps {
  readonly access: AccessStore;
  readonly opensAtMs: number;
  readonly onBack: () => void;
}

/** A forgotten PIN: the owner code, then a new PIN. */
export function Recover({ access, opensAtMs, onBack }: RecoverProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const [isTyped, setTyped] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const recover = async (newPin: string) => {
    setBusy(true);
    const answer = await access.recover({ ownerCode: code.trim(), newPin });
    setBusy(false);
    setTyped(false);
    if (answer.kind === 'refused') {
      setFault(t(`desk.common.refused.${answer.problem}`));
    } else {
      setFault(answer.value.kind === 'wrong' ? t('desk.lock.wrongCode') : undefined);
    }
  };
  return (
    <LockCard title={t('desk.lock.forgot')}>
      {isTyped ? (
        <NewPin
          doneText={t('desk.lock.takePin')}
          isBusy={isBusy}
          onChosen={(pin) => void recover(pin)}
        />
      ) : (
        <OwnerCodeForm
          code={code}
          onChange={setCode}
          fault={fault}
          opensAtMs={opensAtMs}
          onDone={() => {
            setFault(undefined);
            setTyped(true);
          }}
        />
      )}
      <div className="lock-foot">
        <Button look="quiet" onPress={onBack}>
          {t('desk.lock.toPin')}
        </Button>
      </div>
    </LockCard>
  );
}

interface OwnerCodeFormProps {
  readonly code: string;
  readonly onChange: (code: string) => void;
  readonly fault: string | undefined;
  readonly opensAtMs: number;
  readonly onDone: () => void;
}

function OwnerCodeForm({ code, onChange, fault, opensAtMs, onDone }: OwnerCodeFormProps) {
  const { t } = useTranslation();
  const waitMs = useWait(opensAtMs);
  const isReady = code.trim() !== '' && waitMs <= 0;
  return (
    <form
      className="lock-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) {
          onDone();
        }
      }}
    >
      <p className="lock-advice">{t('desk.lock.forgotAdvice')}</p>
      <TextField
        label={t('desk.lock.code.title')}
        value={code}
        onChange={onChange}
        maxLength={64}
        autoComplete="off"
        autoFocus
        fault={fault}
      />
      <Wait waitMs={waitMs} />
      <Button look="main" type="submit" isDisabled={!isReady}>
        {t('desk.common.next')}
      </Button>
    </form>
  );
}
