import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/desk/dialog';
import { PinEntry } from '../../ui/desk/pin-entry';
import { NewPin } from '../lock/new-pin';
import { usePinQuestion } from './use-pin-question';
import type { PinPurpose } from './use-pin-question';

export interface PinDialogProps {
  /** What the PIN is asked for. */
  readonly what: PinPurpose;
  readonly onClose: () => void;
}

/** Asks for the PIN once more, then for a new one or for a new owner code. */
export function PinDialog({ what, onClose }: PinDialogProps) {
  const { t } = useTranslation();
  const question = usePinQuestion(onClose);
  const [isGiven, setGiven] = useState(false);
  const { pin, isBusy } = question;
  return (
    <Dialog
      title={t(`desk.settings.lock.${what}`)}
      closeLabel={t('desk.common.cancel')}
      onClose={onClose}
    >
      <div className="pin-dialog">
        {isGiven ? (
          <NewPin
            doneText={t('desk.lock.takePin')}
            isBusy={isBusy}
            onChosen={(newPin) => {
              question.changePin(newPin);
              setGiven(false);
            }}
          />
        ) : (
          <PinEntry
            label={t('desk.settings.lock.presentPin')}
            value={pin}
            onChange={question.type}
            onSubmit={() => {
              if (what === 'changePin') {
                setGiven(true);
              } else {
                question.newCode();
              }
            }}
            submitText={t('desk.common.next')}
            deleteLabel={t('desk.lock.deleteDigit')}
            fault={question.fault}
            isDisabled={isBusy}
          />
        )}
      </div>
    </Dialog>
  );
}
