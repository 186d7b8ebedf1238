import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { differences } from '../../circuit/edit/differences';
import { Button } from '../../ui/desk/button';
import type { OpenedRoutine } from '../screen';
import { useEditing } from './editing';

/** Says that unsaved work was found, with the way back to what is saved. */
export function RestoredNotice({ opened }: { readonly opened: OpenedRoutine }) {
  const { t } = useTranslation();
  const { edit } = useEditing();
  const [isShown, setShown] = useState(() => differences(opened.saved, opened.edited).length > 0);
  if (!isShown) {
    return null;
  }
  return (
    <div className="editor-notice" role="status">
      <p>{t('desk.editor.restored')}</p>
      <Button
        onPress={() => {
          edit({ kind: 'takeOver', from: opened.saved });
          setShown(false);
        }}
      >
        {t('desk.editor.backToSaved')}
      </Button>
      <Button
        look="quiet"
        onPress={() => {
          setShown(false);
        }}
      >
        {t('desk.common.close')}
      </Button>
    </div>
  );
}
