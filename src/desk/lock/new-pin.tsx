import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PinEntry } from '../../ui/desk/pin-entry';
import { pinProblem } from './pin-problem';

export interface NewPinProps {
  /** Typed twice, the same both times. */
  readonly onChosen: (pin: string) => void;
  /** The name of the last button: what happens with the PIN. */
  readonly doneText: string;
  readonly isBusy?: boolean;
}

/** Chooses a PIN: typed, then typed again. */
export function NewPin({ onChosen, doneText, isBusy = false }: NewPinProps) {
  const { t } = useTranslation();
  const [first, setFirst] = useState<string>();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const type = (value: string) => {
    setTyped(value);
    setFault(undefined);
  };
  const submit = () => {
    if (first === undefined) {
      const problem = pinProblem(typed);
      setFault(problem === undefined ? undefined : t(`desk.lock.pinProblem.${problem}`));
      setFirst(problem === undefined ? typed : undefined);
      setTyped('');
    } else if (first === typed) {
      onChosen(typed);
    } else {
      setFirst(undefined);
      setTyped('');
      setFault(t('desk.lock.differ'));
    }
  };
  return (
    <PinEntry
      label={t(first === undefined ? 'desk.lock.newPin' : 'desk.lock.repeatPin')}
      value={typed}
      onChange={type}
      onSubmit={submit}
      submitText={first === undefined ? t('desk.common.next') : doneText}
      deleteLabel={t('desk.lock.deleteDigit')}
      fault={fault}
      isDisabled={isBusy}
    />
  );
}
