import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/desk/button';
import { PinEntry } from '../../ui/desk/pin-entry';
import type { AccessState, AccessStore } from './access-store';
import { LockCard } from './lock-card';
import { Recover } from './recover';
import { useWait } from './use-wait';
import { Wait } from './wait';

type Locked = Extract<AccessState, { readonly kind: 'locked' }>;

export interface LockScreenProps {
  readonly access: AccessStore;
  readonly locked: Locked;
}

/** The locked desk: the PIN, the way round a forgotten one, and the way back. */
export function LockScreen({ access, locked }: LockScreenProps) {
  const [isRecovering, setRecovering] = useState(false);
  return isRecovering ? (
    <Recover
      access={access}
      opensAtMs={locked.ownerCodeOpensAtMs}
      onBack={() => {
        setRecovering(false);
      }}
    />
  ) : (
    <AskPin
      access={access}
      opensAtMs={locked.pinOpensAtMs}
      onForgotten={() => {
        setRecovering(true);
      }}
    />
  );
}

interface AskPinProps {
  readonly access: AccessStore;
  readonly opensAtMs: number;
  readonly onForgotten: () => void;
}

function AskPin({ access, opensAtMs, onForgotten }: AskPinProps) {
  const { t } = useTranslation();
  const [pin, setPin] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const waitMs = useWait(opensAtMs);
  const unlock = async () => {
    setBusy(true);
    const answer = await access.unlock(pin);
    setBusy(false);
    setPin('');
    if (answer.kind === 'refused') {
      setFault(t(`desk.common.refused.${answer.problem}`));
    } else {
      setFault(answer.value.kind === 'wrong' ? t('desk.lock.wrong') : undefined);
    }
  };
  return (
    <LockCard title={t('desk.lock.title')}>
      <PinEntry
        label={t('desk.lock.pin')}
        value={pin}
        onChange={(typed) => {
          setPin(typed);
          setFault(undefined);
        }}
        onSubmit={() => void unlock()}
        submitText={t('desk.lock.unlock')}
        deleteLabel={t('desk.lock.deleteDigit')}
        fault={fault}
        isDisabled={isBusy || waitMs > 0}
      />
      <Wait waitMs={waitMs} />
      <div className="lock-foot">
        <Button look="quiet" onPress={onForgotten}>
          {t('desk.lock.forgot')}
        </Button>
        <Button look="quiet" onPress={() => void access.close()}>
          {t('desk.lock.toWall')}
        </Button>
      </div>
    </LockCard>
  );
}
