import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import notice from '../../../NOTICE?raw';
import { Button } from '../../ui/desk/button';
import { Dialog } from '../../ui/desk/dialog';
import { useDeskData } from '../use-library';
import { Section } from './section';

/** Which program this is, and whose work is in it. */
export function AboutSection() {
  const { t } = useTranslation();
  const { programVersion } = useDeskData();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={t('desk.settings.about.title')}>
      <dl className="facts">
        <dt>{t('desk.settings.about.version')}</dt>
        <dd>{programVersion}</dd>
      </dl>
      <div className="settings-buttons">
        <Button
          onPress={() => {
            setOpen(true);
          }}
        >
          {t('desk.settings.about.licences')}
        </Button>
      </div>
      {isOpen && (
        <Dialog
          size="wide"
          title={t('desk.settings.about.licences')}
          closeLabel={t('desk.common.close')}
          onClose={() => {
            setOpen(false);
          }}
        >
          <pre className="licences">{notice}</pre>
        </Dialog>
      )}
    </Section>
  );
}
