import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuessAnswer } from '../../contract/desk-access';
import type { Outcome } from '../../contract/outcome';
import { clockText } from '../../phrasing/clock-text';
import { useDesk } from '../desk-context';

/** What an unlocked desk asks for the PIN for. */
export type PinPurpose = 'changePin' | 'newCode';

/** A PIN that is being typed, and what it is good for. */
export interface PinQuestion {
  readonly pin: string;
  readonly type: (pin: string) => void;
  readonly isBusy: boolean;
  /** What was wrong with the last answer; undefined while nothing is. */
  readonly fault: string | undefined;
  readonly changePin: (newPin: string) => void;
  readonly newCode: () => void;
}

/** Asks main, and calls `onRight` once the PIN was right. */
export function usePinQuestion(onRight: () => void): PinQuestion {
  const { t } = useTranslation();
  const { bridge, access, toasts } = useDesk();
  const [pin, setPin] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();

  const faultOf = (answer: Outcome<GuessAnswer>): string | undefined => {
    if (answer.kind === 'refused') {
      return t(`desk.common.refused.${answer.problem}`);
    }
    const { value } = answer;
    if (value.kind === 'right') {
      return undefined;
    }
    return value.waitMs > 0
      ? t('desk.lock.wait', { time: clockText(value.waitMs) })
      : t('desk.lock.wrong');
  };
  const ask = async (asked: Promise<Outcome<GuessAnswer>>, doneText?: string) => {
    setBusy(true);
    const found = faultOf(await asked);
    setBusy(false);
    setPin('');
    setFault(found);
    if (found === undefined) {
      onRight();
      if (doneText !== undefined) {
        toasts.say({ text: doneText });
      }
    }
  };

  return {
    pin,
    type: (typed) => {
      setPin(typed);
      setFault(undefined);
    },
    isBusy,
    fault,
    changePin: (newPin) =>
      void ask(bridge.call('desk:change-pin', { pin, newPin }), t('desk.settings.lock.pinChanged')),
    newCode: () => void ask(access.newOwnerCode(pin)),
  };
}
