import { ArrowLeft, History, MessageSquarePlus, Printer, Redo2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { routineBounds } from '../../circuit/routine-bounds';
import { problemText } from '../../phrasing/problem-text';
import { routineNameOf } from '../../phrasing/routine-name';
import { useWords } from '../../phrasing/words';
import { Button, IconButton } from '../../ui/desk/button';
import { TextField } from '../../ui/desk/text-field';
import { useEditing } from './editing';
import { problemAt } from './problems-of';

export interface EditorBarProps {
  /** How the work stands: saved, kept as a draft, or neither yet. */
  readonly status: string;
  readonly isFaulty: boolean;
  readonly canSave: boolean;
  readonly onClose: () => void;
  readonly onSave: () => void;
  readonly onSaveWith: () => void;
  readonly onVersions: () => void;
  readonly onPrint: () => void;
}

/** The head of the editor: the routine's name, and what is done with it as a whole. */
export function EditorBar(props: EditorBarProps) {
  const { status, isFaulty, canSave, onClose, onSave, onSaveWith, onVersions, onPrint } = props;
  const { t } = useTranslation();
  const { undo, redo, canUndo, canRedo } = useEditing();
  return (
    <header className="bar editor-bar" data-region="head">
      {/* The name is a field; who walks by headings needs one for the page all the same. */}
      <h1 className="visually-hidden">{t('desk.editor.title')}</h1>
      <IconButton label={t('desk.common.back')} onPress={onClose}>
        <ArrowLeft aria-hidden="true" />
      </IconButton>
      <NameField />
      <p className="editor-status" role="status" data-faulty={isFaulty}>
        {status}
      </p>
      <IconButton label={t('desk.editor.undo')} isDisabled={!canUndo} onPress={undo}>
        <Undo2 aria-hidden="true" />
      </IconButton>
      <IconButton label={t('desk.editor.redo')} isDisabled={!canRedo} onPress={redo}>
        <Redo2 aria-hidden="true" />
      </IconButton>
      <Button onPress={onVersions}>
        <History aria-hidden="true" />
        {t('desk.editor.versions')}
      </Button>
      <IconButton label={t('desk.editor.print')} onPress={onPrint}>
        <Printer aria-hidden="true" />
      </IconButton>
      <IconButton label={t('desk.editor.saveWith')} isDisabled={!canSave} onPress={onSaveWith}>
        <MessageSquarePlus aria-hidden="true" />
      </IconButton>
      <Button look="main" isDisabled={!canSave} onPress={onSave}>
        {t('desk.common.save')}
      </Button>
    </header>
  );
}

function NameField() {
  const { t } = useTranslation();
  const words = useWords();
  const { routine, edit, settle, problems } = useEditing();
  const problem = problemAt(problems, { field: 'nameCharacters' });
  return (
    <div className="editor-name" data-field="nameCharacters">
      <TextField
        label={t('desk.editor.name')}
        hideLabel
        maxLength={routineBounds.nameCharacters.most}
        value={routineNameOf(words, routine.name)}
        fault={problem === undefined ? undefined : problemText(t, problem)}
        onBlur={settle}
        onChange={(text) => {
          edit({ kind: 'setRoutine', change: { name: { kind: 'own', text } } });
        }}
      />
    </div>
  );
}
