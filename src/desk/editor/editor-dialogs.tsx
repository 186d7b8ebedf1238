import { PrintDialog } from '../printing/print-dialog';
import { BulkDialog } from './bulk-dialog';
import { AddDialog, AlternateDialog, SwapDialog } from './catalogue-dialogs';
import { useEditing } from './editing';
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
  /** The work was saved as another routine: this one is left. */
  readonly onLeave: () => void;
}

/** Whatever of the editor is done in a dialog. */
export function EditorDialogs(props: EditorDialogsProps) {
  const { open, saving, said, onSave, onClose, onLeave } = props;
  const { routine, edit } = useEditing();
  if (saving.theirs !== undefined) {
    return (
      <ConflictDialog
        theirs={saving.theirs}
        mine={routine}
        onClose={saving.putOff}
        onCopy={() => {
          void saving.saveCopy().then((isDone) => {
            if (isDone) {
              onLeave();
            }
          });
        }}
        onTakeTheirs={() => {
          const from = saving.takeTheirs();
          if (from !== undefined) {
            edit({ kind: 'takeOver', from });
          }
        }}
      />
    );
  }
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
    case 'saveWith':
      return <SaveDialog initial={said} onSave={onSave} onClose={onClose} />;
  }
}
