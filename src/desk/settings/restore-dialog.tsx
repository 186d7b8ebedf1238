import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupPreview } from '../../contract/desk-files';
import { Button } from '../../ui/desk/button';
import { Dialog } from '../../ui/desk/dialog';
import { useDesk } from '../desk-context';
import { FaultList } from '../importing/fault-list';
import { useDeskData } from '../use-library';
import { useRefusal } from '../use-refusal';
import { useWhen } from '../use-when';

export interface RestoreDialogProps {
  readonly preview: BackupPreview;
  readonly onClose: () => void;
}

/** What a backup holds, before it takes the place of what is here. */
export function RestoreDialog({ preview, onClose }: RestoreDialogProps) {
  const { t } = useTranslation();
  return preview.kind === 'faulty' ? (
    <Dialog
      size="wide"
      title={t('desk.settings.data.faultyTitle', { fileName: preview.fileName })}
      closeLabel={t('desk.common.close')}
      onClose={onClose}
    >
      <p>{t('desk.settings.data.faultyWhat')}</p>
      <FaultList faults={preview.faults} />
    </Dialog>
  ) : (
    <GoodBackup preview={preview} onClose={onClose} />
  );
}

interface GoodBackupProps extends BackupFactsProps {
  readonly onClose: () => void;
}

function GoodBackup({ preview, onClose }: GoodBackupProps) {
  const { t } = useTranslation();
  const { library: store, toasts } = useDesk();
  const refusal = useRefusal();
  const [isBusy, setBusy] = useState(false);
  const restore = async () => {
    setBusy(true);
    const answer = await store.restore(preview.previewId);
    setBusy(false);
    if (refusal(answer) && answer.kind === 'done') {
      const count = answer.value.library.routines.length;
      toasts.say({ text: t('desk.settings.data.restored', { count }) });
      onClose();
    }
  };
  return (
    <Dialog
      role="alertdialog"
      title={t('desk.settings.data.restoreTitle')}
      closeLabel={t('desk.common.cancel')}
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose} autoFocus>
            {t('desk.common.cancel')}
          </Button>
          <Button look="danger" isDisabled={isBusy} onPress={() => void restore()}>
            {t('desk.settings.data.restoreNow')}
          </Button>
        </>
      }
    >
      <BackupFacts preview={preview} />
      <p>{t('desk.settings.data.restoreWhat')}</p>
    </Dialog>
  );
}

interface BackupFactsProps {
  readonly preview: Extract<BackupPreview, { readonly kind: 'good' }>;
}

function BackupFacts({ preview }: BackupFactsProps) {
  const { t } = useTranslation();
  const when = useWhen();
  const { library } = useDeskData();
  return (
    <dl className="facts">
      <dt>{t('desk.settings.data.backup')}</dt>
      <dd>{preview.fileName}</dd>
      <dt>{t('desk.settings.data.madeAt')}</dt>
      <dd>{when(preview.madeAt)}</dd>
      <dt>{t('desk.settings.clinicName')}</dt>
      <dd>{preview.clinicName === '' ? '–' : preview.clinicName}</dd>
      <dt>{t('desk.settings.data.routines')}</dt>
      <dd>
        {t('desk.settings.data.routinesThere', {
          there: preview.routines,
          versions: preview.versions,
          here: library.routines.length,
        })}
      </dd>
      {preview.unfit > 0 && (
        <>
          <dt>{t('desk.settings.data.unfit')}</dt>
          <dd>{t('desk.settings.data.unfitWhat', { count: preview.unfit })}</dd>
        </>
      )}
    </dl>
  );
}
