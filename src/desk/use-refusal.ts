import { useTranslation } from 'react-i18next';
import type { Outcome } from '../contract/outcome';
import { useDesk } from './desk-context';

/** Says in words why something was refused. Answers whether it was done. */
export function useRefusal(): (outcome: Outcome<unknown>) => boolean {
  const { t } = useTranslation();
  const { toasts } = useDesk();
  return (outcome) => {
    if (outcome.kind === 'refused') {
      toasts.say({ text: t(`desk.common.refused.${outcome.problem}`), kind: 'fault' });
    }
    return outcome.kind === 'done';
  };
}
