import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { routineNameOf } from '../../phrasing/routine-name';
import { useWords } from '../../phrasing/words';
import { IconButton } from '../../ui/desk/button';
import type { OpenedRoutine } from '../screen';

export interface EditorProps {
  readonly opened: OpenedRoutine;
  /** Back to the list; the draft is kept or saved by then. */
  readonly onClose: () => void;
}

/** Where a routine is made. */
export function Editor({ opened, onClose }: EditorProps) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <main className="screen">
      <header className="bar">
        <IconButton label={t('desk.common.back')} onPress={onClose}>
          <ArrowLeft aria-hidden="true" />
        </IconButton>
        <h1 className="bar-title">{routineNameOf(words, opened.edited.name)}</h1>
      </header>
    </main>
  );
}
