import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/desk/button';
import { PinDialog } from './pin-dialog';
import { Section } from './section';

/** The PIN and the owner code. */
export function LockSection() {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<'changePin' | 'newCode'>();
  return (
    <Section title={t('desk.settings.lock.title')}>
      <p className="settings-hint">{t('desk.settings.lock.what')}</p>
      <div className="settings-buttons">
        {(['changePin', 'newCode'] as const).map((what) => (
          <Button
            key={what}
            onPress={() => {
              setAsking(what);
            }}
          >
            {t(`desk.settings.lock.${what}`)}
          </Button>
        ))}
      </div>
      {asking !== undefined && (
        <PinDialog
          what={asking}
          onClose={() => {
            setAsking(undefined);
          }}
        />
      )}
    </Section>
  );
}
