import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk-context';
import type { SaidOfEdit } from './use-history';

/**
 * Shows what the last edit has to say, with a way back from it. It goes with the next edit: its "Undo"
 * would take that one back, and not the one that it names.
 */
export function useUndoMessage(said: SaidOfEdit | undefined, undo: () => void): void {
  const { t } = useTranslation();
  const { toasts } = useDesk();
  const say = useEffectEvent((text: string) =>
    toasts.say({ text, action: { text: t('desk.editor.undo'), onAction: undo } }),
  );
  useEffect(() => (said === undefined ? undefined : say(said.text)), [said]);
}
