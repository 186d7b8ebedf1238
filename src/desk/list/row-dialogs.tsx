import { useState } from 'react';
import { PrintDialog } from '../printing/print-dialog';
import type { ListRow } from './list-row';
import { RenameDialog } from './rename-dialog';
import type { ListActions } from './use-list-actions';
import type { RowMenuActions } from './use-row-menu';

/** What the menu of a row can do, and the question that is open because of it. */
export interface RowActions extends RowMenuActions {
  readonly asking: Asking | undefined;
  readonly onAnswered: () => void;
}

interface Asking {
  readonly what: 'rename' | 'print';
  readonly row: ListRow;
}

interface RowActionsWishes {
  readonly actions: ListActions;
  readonly onOpen: (row: ListRow) => void;
  readonly onDuplicate: (row: ListRow) => void;
}

/** The menu of a row, with the dialogs that some of its entries open. */
export function useRowActions({ actions, onOpen, onDuplicate }: RowActionsWishes): RowActions {
  const [asking, setAsking] = useState<Asking>();
  return {
    asking,
    onAnswered: () => {
      setAsking(undefined);
    },
    onOpen,
    onDuplicate,
    onRename: (row) => {
      setAsking({ what: 'rename', row });
    },
    onPrint: (row) => {
      setAsking({ what: 'print', row });
    },
    onArchive: (row) => {
      actions.archive([row.id], !row.isArchived);
    },
    onDelete: (row) => {
      actions.remove([row.id]);
    },
    onExport: (row) => {
      actions.exportFile([row.id]);
    },
  };
}

export interface RowDialogsProps {
  readonly rowActions: RowActions;
  readonly actions: ListActions;
}

/** The dialog that an entry of a row's menu opened; nothing while there is none. */
export function RowDialogs({ rowActions, actions }: RowDialogsProps) {
  const { asking, onAnswered } = rowActions;
  switch (asking?.what) {
    case undefined:
      return null;
    case 'rename':
      return (
        <RenameDialog
          row={asking.row}
          onRename={(name) => actions.rename(asking.row.id, name)}
          onClose={onAnswered}
        />
      );
    case 'print':
      return <PrintDialog routine={asking.row.routine} onClose={onAnswered} />;
  }
}
