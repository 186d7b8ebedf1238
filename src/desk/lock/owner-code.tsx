import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/desk/button';
import { TickBox } from '../../ui/desk/tick';
import { LockCard } from './lock-card';

export interface OwnerCodeProps {
  readonly code: string;
  /** Staff have it on paper. */
  readonly onKept: () => void;
}

/** The owner code, shown once. */
export function OwnerCode({ code, onKept }: OwnerCodeProps) {
  const { t } = useTranslation();
  const [isWritten, setWritten] = useState(false);
  return (
    <LockCard title={t('desk.lock.code.title')} isWide>
      <p className="lock-advice">{t('desk.lock.code.what')}</p>
      <p className="owner-code">{code}</p>
      <p className="lock-advice">{t('desk.lock.code.where')}</p>
      <div className="lock-buttons">
        <Button
          onPress={() => {
            window.print();
          }}
        >
          <Printer aria-hidden="true" />
          {t('desk.lock.code.print')}
        </Button>
      </div>
      <TickBox isOn={isWritten} onChange={setWritten}>
        {t('desk.lock.code.written')}
      </TickBox>
      <Button look="main" isDisabled={!isWritten} onPress={onKept}>
        {t('desk.lock.code.goOn')}
      </Button>
    </LockCard>
  );
}
