import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftOf } from '../../library/library-state';
import { useDesk } from '../desk-context';
import { enterWhenDrawn } from '../regions';
import type { OpenedRoutine } from '../screen';
import { SkipLink } from '../skip-link';
import { useDeskData } from '../use-library';
import { EditingContext, useEditing } from './editing';
import type { Editing } from './editing';
import { EditorBar } from './editor-bar';
import { EditorBody } from './editor-body';
import { EditorDialogs } from './editor-dialogs';
import { goToProblem } from './go-to-problem';
import type { OpenDialog } from './open-dialog';
import { RestoredNotice } from './restored-notice';
import { useDraft } from './use-draft';
import { useEditorKeys } from './use-editor-keys';
import { useHistory } from './use-history';
import { useSaving } from './use-saving';
import type { SaveWords, Saving } from './use-saving';
import { useTimeOf } from './use-time-of';
import './editor.css';

export interface EditorProps {
  readonly opened: OpenedRoutine;
  /** Back to the list; the draft is kept or saved by then. */
  readonly onClose: () => void;
}

const closed: OpenDialog = { kind: 'none' };

/** Where a routine is made. */
export function Editor({ opened, onClose }: EditorProps) {
  const { settings } = useDeskData();
  const history = useHistory(opened.edited);
  const editing: Editing = { ...history, defaults: settings.stepDefaults };
  const saving = useSaving(opened, editing.routine);
  const { keep } = useDraft({ ...saving, routine: editing.routine });
  const leave = () => {
    void keep().then(onClose);
  };
  return (
    <EditingContext value={editing}>
      <OpenEditor opened={opened} saving={saving} onBack={leave} onLeave={onClose} />
    </EditingContext>
  );
}

interface OpenEditorProps {
  readonly opened: OpenedRoutine;
  readonly saving: Saving;
  /** Keeps the draft first. */
  readonly onBack: () => void;
  readonly onLeave: () => void;
}

function OpenEditor({ opened, saving, onBack, onLeave }: OpenEditorProps) {
  const { t } = useTranslation();
  const editing = useEditing();
  const [dialog, open] = useState(closed);
  const { library } = useDesk();
  const [said, setSaid] = useState<SaveWords>(() => ({ savedBy: library.savedBy(), reason: '' }));
  const save = useSave(saving);
  // Who is at the desk stays who it was; why is another matter each time.
  const saveAtOnce = () => {
    save({ ...said, reason: '' });
  };
  const opening = (next: OpenDialog) => () => {
    open(next);
  };
  useEditorKeys({ ...editing, save: saveAtOnce });
  // Where the work is; from nowhere the keyboard would have a long way there.
  useEffect(() => enterWhenDrawn('steps'), []);
  return (
    <>
      <main className="screen editor">
        <SkipLink region="steps">{t('desk.editor.skip')}</SkipLink>
        <EditorBar
          status={useStatus(saving, editing.routine.id)}
          canSave={saving.isChanged && !saving.isBusy}
          onClose={onBack}
          onSave={saveAtOnce}
          onSaveWith={opening({ kind: 'saveWith' })}
          onVersions={opening({ kind: 'versions' })}
          onPrint={opening({ kind: 'print' })}
        />
        <RestoredNotice opened={opened} />
        <EditorBody onOpen={open} />
      </main>
      <EditorDialogs
        open={dialog}
        saving={saving}
        said={said}
        onSave={(words) => {
          setSaid(words);
          open(closed);
          save(words);
        }}
        onClose={opening(closed)}
        onLeave={onLeave}
      />
    </>
  );
}

/** Saves a routine that can run; else leads to what has to be put right first. */
function useSave({ save, isChanged }: Saving): (words: SaveWords) => void {
  const { t } = useTranslation();
  const { toasts } = useDesk();
  const { problems } = useEditing();
  return (words) => {
    const [problem] = problems;
    if (problem === undefined) {
      if (isChanged) {
        void save(words);
      }
      return;
    }
    toasts.say({ text: t('desk.editor.saving.problems'), kind: 'fault' });
    goToProblem(problem);
  };
}

function useStatus(
  { isChanged, basedOn }: { readonly isChanged: boolean; readonly basedOn: number },
  routineId: string,
): string {
  const { t } = useTranslation();
  const { library } = useDeskData();
  const timeOf = useTimeOf();
  const draft = draftOf(library, routineId);
  if (!isChanged) {
    return t('desk.editor.saved');
  }
  if (draft !== undefined) {
    return t('desk.editor.draftKept', { time: timeOf(draft.keptAt) });
  }
  return basedOn === 0 ? t('desk.editor.notSaved') : '';
}
