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
import type { KeptDraft } from './use-draft';
import { useEditorKeys } from './use-editor-keys';
import { useHistory } from './use-history';
import { useSaving } from './use-saving';
import type { SaveWords, Saving } from './use-saving';
import { useTimeOf } from './use-time-of';
import { useUndoMessage } from './use-undo-message';
import './editor.css';

export interface EditorProps {
  readonly opened: OpenedRoutine;
  /** Back to the list; the work is saved, kept as a draft or given up by then. */
  readonly onClose: () => void;
}

const closed: OpenDialog = { kind: 'none' };

/** Where a routine is made. */
export function Editor({ opened, onClose }: EditorProps) {
  const { settings } = useDeskData();
  const { said, ...history } = useHistory(opened.edited);
  const editing: Editing = { ...history, defaults: settings.stepDefaults };
  const saving = useSaving(opened, editing.routine);
  const draft = useDraft({ ...saving, routine: editing.routine });
  useUndoMessage(said, history.undo);
  return (
    <EditingContext value={editing}>
      <OpenEditor opened={opened} saving={saving} draft={draft} onLeave={onClose} />
    </EditingContext>
  );
}

interface OpenEditorProps {
  readonly opened: OpenedRoutine;
  readonly saving: Saving;
  readonly draft: KeptDraft;
  readonly onLeave: () => void;
}

function OpenEditor(props: OpenEditorProps) {
  const { opened, saving, draft, onLeave } = props;
  const { t } = useTranslation();
  const editing = useEditing();
  const [dialog, open] = useState(closed);
  const { said, saveWith, saveAtOnce } = useSave(saving);
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
          status={useStatus(saving, draft, editing.routine.id)}
          isFaulty={saving.isChanged && draft.refusal !== undefined}
          canSave={!saving.isBusy}
          onClose={() => void left(props).then(open)}
          onSave={saveAtOnce}
          onSaveWith={opening({ kind: 'saveWith' })}
          onVersions={opening({ kind: 'versions' })}
          onPrint={opening({ kind: 'print' })}
        />
        <RestoredNotice opened={opened} onBack={saving.goOnFrom} />
        <EditorBody onOpen={open} />
      </main>
      <EditorDialogs
        open={dialog}
        saving={saving}
        said={said}
        onSave={(words) => {
          open(closed);
          saveWith(words);
        }}
        onClose={opening(closed)}
        onLeave={() => {
          draft.giveUp();
          onLeave();
        }}
      />
    </>
  );
}

/** Leaves where no work is lost by it; the answer is what has to be open then. */
async function left({ saving, draft, onLeave }: OpenEditorProps): Promise<OpenDialog> {
  const kept = await draft.keep();
  // What is as it is saved is not lost, even where an older draft could not be thrown away.
  if (kept.kind === 'refused' && saving.isChanged) {
    return { kind: 'notKept', problem: kept.problem };
  }
  onLeave();
  return closed;
}

/** Saves a routine that can run; else leads to what has to be put right first. */
function useSave(saving: Saving) {
  const { t } = useTranslation();
  const { library, toasts } = useDesk();
  const { problems } = useEditing();
  const [said, setSaid] = useState<SaveWords>(() => ({ savedBy: library.savedBy(), reason: '' }));
  const save = (words: SaveWords) => {
    const [problem] = problems;
    if (problem !== undefined) {
      toasts.say({ text: t('desk.editor.saving.problems'), kind: 'fault' });
      goToProblem(problem);
    } else if (saving.isChanged) {
      void saving.save(words);
    } else {
      toasts.say({ text: t('desk.editor.saving.nothing') });
    }
  };
  const saveWith = (words: SaveWords) => {
    setSaid(words);
    save(words);
  };
  // Who is at the desk stays who it was; why is another matter each time.
  const saveAtOnce = () => {
    save({ ...said, reason: '' });
  };
  return { said, saveWith, saveAtOnce };
}

function useStatus(
  { isChanged, basedOn }: Saving,
  { refusal }: KeptDraft,
  routineId: string,
): string {
  const { t } = useTranslation();
  const { library } = useDeskData();
  const timeOf = useTimeOf();
  const draft = draftOf(library, routineId);
  if (!isChanged) {
    return t('desk.editor.saved');
  }
  if (refusal !== undefined) {
    return t('desk.editor.notKept');
  }
  if (draft !== undefined) {
    return t('desk.editor.draftKept', { time: timeOf(draft.keptAt) });
  }
  return basedOn === 0 ? t('desk.editor.notSaved') : '';
}
