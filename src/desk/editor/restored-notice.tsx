import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { differences } from '../../circuit/edit/differences';
import type { RoutineVersion } from '../../contract/library';
import { newestOf } from '../../library/library-state';
import { Button } from '../../ui/desk/button';
import type { OpenedRoutine } from '../screen';
import { useDeskData } from '../use-library';
import { useEditing } from './editing';
import { focusFirstRow } from './use-chosen-row';

export interface RestoredNoticeProps {
  readonly opened: OpenedRoutine;
  /** The saved version was put in the place of the work. */
  readonly onBack: (saved: RoutineVersion) => void;
}

/** Says that unsaved work was found, with the way back to what is saved. */
export function RestoredNotice({ opened, onBack }: RestoredNoticeProps) {
  const { t } = useTranslation();
  const { library } = useDeskData();
  const { routine, edit } = useEditing();
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
          const newest = newestOf(library, routine.id);
          if (newest !== undefined) {
            edit({ kind: 'takeOver', from: newest.routine });
            onBack(newest);
          }
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
