import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupPreview } from '../../contract/desk-files';
import { Button } from '../../ui/desk/button';
import { useDesk } from '../desk-context';
import { useDeskData } from '../use-library';
import { useRefusal } from '../use-refusal';
import { RestoreDialog } from './restore-dialog';
import { Section } from './section';

/** Where the data is, and its backups. */
export function DataSection() {
  const { t } = useTranslation();
  const { bridge, toasts } = useDesk();
  const { dataFolder } = useDeskData();
  const refusal = useRefusal();
  const [preview, setPreview] = useState<BackupPreview>();
  const backUp = async () => {
    const answer = await bridge.call('desk:back-up', undefined);
    if (refusal(answer) && answer.kind === 'done' && answer.value.kind === 'chosen') {
      const { fileName, routines } = answer.value.value;
      toasts.say({ text: t('desk.settings.data.backedUp', { count: routines, fileName }) });
    }
  };
  const chooseBackup = async () => {
    const answer = await bridge.call('desk:choose-backup', undefined);
    if (refusal(answer) && answer.kind === 'done' && answer.value.kind === 'chosen') {
      setPreview(answer.value.value);
    }
  };
  return (
    <Section title={t('desk.settings.data.title')}>
      <dl className="facts">
        <dt>{t('desk.settings.data.folder')}</dt>
        <dd className="facts-path">{dataFolder}</dd>
      </dl>
      <p className="settings-hint">{t('desk.settings.data.what')}</p>
      <div className="settings-buttons">
        <Button onPress={() => void backUp()}>{t('desk.settings.data.backUp')}</Button>
        <Button onPress={() => void chooseBackup()}>{t('desk.settings.data.restore')}</Button>
      </div>
      {preview !== undefined && (
        <RestoreDialog
          preview={preview}
          onClose={() => {
            setPreview(undefined);
          }}
        />
      )}
    </Section>
  );
}
