import { useTranslation } from 'react-i18next';
import type { RefusalProblem } from '../../contract/outcome';
import { Button } from '../../ui/desk/button';
import { Dialog } from '../../ui/desk/dialog';

export interface NotKeptDialogProps {
  /** Why the draft was refused. */
  readonly problem: RefusalProblem;
  readonly onClose: () => void;
  /** Leaves without the work. */
  readonly onLeave: () => void;
}

/** The editor was to be left and the work could not be kept: who leaves all the same loses it. */
export function NotKeptDialog({ problem, onClose, onLeave }: NotKeptDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={t('desk.editor.leaving.title')}
      closeLabel={t('desk.common.cancel')}
      role="alertdialog"
      onClose={onClose}
      buttons={
        <>
          <Button look="danger" onPress={onLeave}>
            {t('desk.editor.leaving.leave')}
          </Button>
          <Button look="main" onPress={onClose}>
            {t('desk.editor.leaving.stay')}
          </Button>
        </>
      }
    >
      <p>{t(`desk.common.refused.${problem}`)}</p>
      <p>{t('desk.editor.leaving.lost')}</p>
    </Dialog>
  );
}
