import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/desk/button';
import { Dialog } from '../../ui/desk/dialog';
import { TextField } from '../../ui/desk/text-field';
import { longestName, longestWho } from '../begun-routine';
import { useDesk } from '../desk-context';
import type { ListRow } from './list-row';

/** Another name, and who gives it; that may be empty. */
export interface NewName {
  readonly name: string;
  readonly savedBy: string;
}

export interface RenameDialogProps {
  readonly row: ListRow;
  /** Answers whether it was done; what was typed stays until it is. */
  readonly onRename: (name: NewName) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Gives the name, and closes once it is given. */
function useRenaming({ onRename, onClose }: RenameDialogProps) {
  const [isBusy, setBusy] = useState(false);
  const rename = async (name: NewName) => {
    setBusy(true);
    const isDone = await onRename(name);
    setBusy(false);
    if (isDone) {
      onClose();
    }
  };
  return { isBusy, rename };
}

/** Another name for a routine. */
export function RenameDialog(props: RenameDialogProps) {
  const { row, onClose } = props;
  const { t } = useTranslation();
  const { library } = useDesk();
  const [name, setName] = useState(row.name);
  const [savedBy, setSavedBy] = useState(library.savedBy);
  const { isBusy, rename } = useRenaming(props);
  const isEmpty = name.trim() === '';
  return (
    <Dialog
      title={t('desk.list.renameTitle')}
      closeLabel={t('desk.common.cancel')}
      onClose={onClose}
    >
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isEmpty && !isBusy) {
            void rename({ name: name.trim(), savedBy: savedBy.trim() });
          }
        }}
      >
        <TextField
          label={t('desk.list.name')}
          value={name}
          onChange={setName}
          maxLength={longestName}
          fault={isEmpty ? t('desk.list.nameNeeded') : undefined}
          autoFocus
        />
        <TextField
          label={t('desk.editor.saving.who')}
          value={savedBy}
          onChange={setSavedBy}
          maxLength={longestWho}
        />
        <div className="dialog-form-buttons">
          <Button onPress={onClose}>{t('desk.common.cancel')}</Button>
          <Button look="main" type="submit" isDisabled={isEmpty || isBusy}>
            {t('desk.common.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
