import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { differences } from '../../circuit/edit/differences';
import { Button } from '../../ui/desk/button';
import type { OpenedRoutine } from '../screen';
import { useEditing } from './editing';
import { focusFirstRow } from './use-chosen-row';

/** Says that unsaved work was found, with the way back to what is saved. */
export function RestoredNotice({ opened }: { readonly opened: OpenedRoutine }) {
  const { t } = useTranslation();
  const { edit } = useEditing();
  const [isShown, setShown] = useState(() => differences(opened.saved, opened.edited).length > 0);
  if (!isShown) {
    return null;
  }
  const close = () => {
    setShown(false);
    focusFirstRow();
  };
  return (
    <div className="editor-notice" role="status">
      <p>{t('desk.editor.restored')}</p>
      <Button
        onPress={() => {
          edit({ kind: 'takeOver', from: opened.saved });
          close();
        }}
      >
        {t('desk.editor.backToSaved')}
      </Button>
      <Button look="quiet" onPress={close}>
        {t('desk.common.close')}
      </Button>
    </div>
  );
}
