import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/desk/button';
import { Dialog } from '../../ui/desk/dialog';
import { TextField } from '../../ui/desk/text-field';
import { longestName } from '../begun-routine';
import type { ListRow } from './list-row';

export interface RenameDialogProps {
  readonly row: ListRow;
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
}

/** Another name for a routine. */
export function RenameDialog({ row, onRename, onClose }: RenameDialogProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(row.name);
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
          if (!isEmpty) {
            onRename(name.trim());
            onClose();
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
        <div className="dialog-form-buttons">
          <Button onPress={onClose}>{t('desk.common.cancel')}</Button>
          <Button look="main" type="submit" isDisabled={isEmpty}>
            {t('desk.common.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
