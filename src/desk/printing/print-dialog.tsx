import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Routine } from '../../circuit/routine';
import { problemsOf } from '../../circuit/routine-problems';
import type { Paper } from '../../contract/desk-files';
import { routineNameOf } from '../../phrasing/routine-name';
import { useWords } from '../../phrasing/words';
import { Button } from '../../ui/desk/button';
import { Dialog } from '../../ui/desk/dialog';
import { Segmented } from '../../ui/desk/segmented';
import { useDesk } from '../desk-context';
import { useRefusal } from '../use-refusal';

export interface PrintDialogProps {
  readonly routine: Routine;
  readonly onClose: () => void;
}

/** The sheet of a routine, on paper or as a PDF. */
export function PrintDialog({ routine, onClose }: PrintDialogProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { bridge, toasts } = useDesk();
  const refusal = useRefusal();
  const [paper, setPaper] = useState<Paper>('A4');
  const [isBusy, setBusy] = useState(false);
  const hasAll = !problemsOf(routine).some(({ kind }) => kind === 'levelMissing');
  const print = async (to: 'printer' | 'pdf') => {
    setBusy(true);
    const answer = await bridge.call('desk:print', { routine, paper, to });
    setBusy(false);
    if (refusal(answer) && answer.kind === 'done' && answer.value.kind === 'chosen') {
      const { fileName } = answer.value.value;
      toasts.say({
        text: to === 'pdf' ? t('desk.printing.written', { fileName }) : t('desk.printing.sent'),
      });
      onClose();
    }
  };
  return (
    <Dialog
      title={t('desk.printing.title', { name: routineNameOf(words, routine.name) })}
      closeLabel={t('desk.common.cancel')}
      onClose={onClose}
      buttons={
        <>
          <Button isDisabled={isBusy || !hasAll} onPress={() => void print('pdf')}>
            {t('desk.printing.pdf')}
          </Button>
          <Button look="main" isDisabled={isBusy || !hasAll} onPress={() => void print('printer')}>
            {t('desk.printing.print')}
          </Button>
        </>
      }
    >
      <p>{t(hasAll ? 'desk.printing.what' : 'desk.printing.lacksExercise')}</p>
      <Segmented
        label={t('desk.printing.paper')}
        segments={[
          { id: 'A4', text: 'A4' },
          { id: 'Letter', text: 'Letter' },
        ]}
        value={paper}
        onChange={setPaper}
      />
    </Dialog>
  );
}
