import { PrintDialog } from '../printing/print-dialog';
import { BulkDialog } from './bulk-dialog';
import { AddDialog, AlternateDialog, SwapDialog } from './catalogue-dialogs';
import { useEditing } from './editing';
import { NotKeptDialog } from './not-kept-dialog';
import type { OpenDialog } from './open-dialog';
import { ConflictDialog, SaveDialog } from './save-dialogs';
import type { Saving, SaveWords } from './use-saving';
import { VersionsDialog } from './versions-dialog';

export interface EditorDialogsProps {
  readonly open: OpenDialog;
  readonly saving: Saving;
  /** What was said at the last save of this sitting. */
  readonly said: SaveWords;
  readonly onSave: (words: SaveWords) => void;
  readonly onClose: () => void;
  /** The work was saved as another routine, or is given up: this one is left as it is saved. */
  readonly onLeave: () => void;
}

/** Whatever of the editor is done in a dialog. */
export function EditorDialogs(props: EditorDialogsProps) {
  const { saving, onLeave } = props;
  const { routine, edit } = useEditing();
  const { theirs } = saving;
  if (theirs !== undefined) {
    return (
      <ConflictDialog
        theirs={theirs}
        mine={routine}
        isBusy={saving.isBusy}
        onClose={saving.putOff}
        onCopy={() => {
          void saving.saveCopy().then((isDone) => {
            if (isDone) {
              onLeave();
            }
          });
        }}
        onTakeTheirs={() => {
          saving.goOnFrom(theirs);
          edit({ kind: 'takeOver', from: theirs.routine });
        }}
      />
    );
  }
  return <OpenedDialog {...props} />;
}

function OpenedDialog({ open, said, onSave, onClose, onLeave }: EditorDialogsProps) {
  const { routine } = useEditing();
  switch (open.kind) {
    case 'none':
      return null;
    case 'add':
      return <AddDialog onClose={onClose} />;
    case 'swap':
      return <SwapDialog step={open.step} onClose={onClose} />;
    case 'alternate':
      return <AlternateDialog step={open.step} onClose={onClose} />;
    case 'bulk':
      return <BulkDialog onClose={onClose} />;
    case 'versions':
      return <VersionsDialog onClose={onClose} />;
    case 'print':
      return <PrintDialog routine={routine} onClose={onClose} />;
    case 'notKept':
      return <NotKeptDialog problem={open.problem} onClose={onClose} onLeave={onLeave} />;
    case 'saveWith':
      return <SaveDialog initial={said} onSave={onSave} onClose={onClose} />;
  }
}
