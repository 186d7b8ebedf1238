import {
  Archive,
  ArchiveRestore,
  Copy,
  FileDown,
  Pencil,
  Printer,
  Trash2,
  Type,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MenuAction } from '../../ui/desk/action-menu';
import type { ListRow } from './list-row';

/** What the menu of a row can do. */
export interface RowMenuActions {
  readonly onOpen: (row: ListRow) => void;
  readonly onDuplicate: (row: ListRow) => void;
  readonly onRename: (row: ListRow) => void;
  readonly onArchive: (row: ListRow) => void;
  readonly onDelete: (row: ListRow) => void;
  readonly onExport: (row: ListRow) => void;
  readonly onPrint: (row: ListRow) => void;
}

/** The things to do with one routine; a draft that was never saved has fewer. */
export function useRowMenu(row: ListRow, actions: RowMenuActions): readonly MenuAction[] {
  const { t } = useTranslation();
  const isSaved = row.newest !== undefined;
  const entry = (
    id: Exclude<keyof typeof icons, 'unarchive'>,
    onAction: (row: ListRow) => void,
  ): MenuAction => ({
    id,
    text: t(`desk.list.actions.${id}`),
    icon: icons[id],
    onAction: () => {
      onAction(row);
    },
  });
  const archive: MenuAction = row.isArchived
    ? {
        ...entry('archive', actions.onArchive),
        text: t('desk.list.actions.unarchive'),
        icon: icons.unarchive,
      }
    : entry('archive', actions.onArchive);
  return [
    entry('edit', actions.onOpen),
    entry('duplicate', actions.onDuplicate),
    ...(isSaved
      ? [
          entry('rename', actions.onRename),
          entry('print', actions.onPrint),
          entry('export', actions.onExport),
          archive,
        ]
      : []),
    { ...entry('delete', actions.onDelete), isDanger: true },
  ];
}

const icons = {
  edit: <Pencil aria-hidden="true" />,
  duplicate: <Copy aria-hidden="true" />,
  rename: <Type aria-hidden="true" />,
  print: <Printer aria-hidden="true" />,
  export: <FileDown aria-hidden="true" />,
  archive: <Archive aria-hidden="true" />,
  unarchive: <ArchiveRestore aria-hidden="true" />,
  delete: <Trash2 aria-hidden="true" />,
};
