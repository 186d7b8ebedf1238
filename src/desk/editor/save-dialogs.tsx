import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Routine } from '../../circuit/routine';
import type { RoutineVersion } from '../../contract/library';
import { Button } from '../../ui/desk/button';
import { Dialog } from '../../ui/desk/dialog';
import { TextField } from '../../ui/desk/text-field';
import { longestWho } from '../begun-routine';
import { useWhen } from '../use-when';
import { DifferenceList } from './difference-list';
import type { SaveWords } from './use-saving';

/** Letters of why, at most. */
const longestWhy = 200;

export interface SaveDialogProps {
  readonly initial: SaveWords;
  readonly onSave: (words: SaveWords) => void;
  readonly onClose: () => void;
}

/** Who saves, and why in one line; neither has to be said. */
export function SaveDialog({ initial, onSave, onClose }: SaveDialogProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState(initial);
  return (
    <Dialog
      title={t('desk.editor.saving.title')}
      closeLabel={t('desk.common.cancel')}
      onClose={onClose}
    >
      <form
        className="editor-fields"
        onSubmit={(event) => {
          event.preventDefault();
          onSave(words);
        }}
      >
        <TextField
          label={t('desk.editor.saving.who')}
          autoFocus
          maxLength={longestWho}
          value={words.savedBy}
          onChange={(savedBy) => {
            setWords({ ...words, savedBy });
          }}
        />
        <TextField
          label={t('desk.editor.saving.why')}
          maxLength={longestWhy}
          value={words.reason}
          onChange={(reason) => {
            setWords({ ...words, reason });
          }}
        />
        <Button look="main" type="submit">
          {t('desk.common.save')}
        </Button>
      </form>
    </Dialog>
  );
}

export interface ConflictDialogProps {
  readonly theirs: RoutineVersion;
  readonly mine: Routine;
  /** While the copy is on its way to the disk. */
  readonly isBusy: boolean;
  readonly onCopy: () => void;
  readonly onTakeTheirs: () => void;
  readonly onClose: () => void;
}

/** Somebody else saved in between: what differs, and the ways on. Nothing is lost by any of them. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { theirs, mine, isBusy, onCopy, onTakeTheirs, onClose } = props;
  const { t } = useTranslation();
  const when = useWhen();
  const { version, savedBy, savedAt, routine } = theirs;
  const who = savedBy === '' ? t('desk.editor.saving.somebody') : savedBy;
  return (
    <Dialog
      title={t('desk.editor.saving.conflict')}
      closeLabel={t('desk.common.cancel')}
      role="alertdialog"
      size="wide"
      onClose={onClose}
      buttons={
        <>
          <Button isDisabled={isBusy} onPress={onTakeTheirs}>
            {t('desk.editor.saving.theirs')}
          </Button>
          <Button look="main" isDisabled={isBusy} onPress={onCopy}>
            {t('desk.editor.saving.copy')}
          </Button>
        </>
      }
    >
      <p>{t('desk.editor.saving.conflictBy', { who, version, when: when(savedAt) })}</p>
      <h3 className="field-label">{t('desk.editor.saving.difference')}</h3>
      <DifferenceList before={routine} after={mine} />
    </Dialog>
  );
}
