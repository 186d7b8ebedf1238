import { Archive, ArchiveRestore, FileDown, Trash2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../ui/desk/button';
import { focusList } from './focus-list';
import type { ListActions } from './use-list-actions';
import type { Listed } from './use-listed';

export interface SelectionBarProps {
  readonly listed: Listed;
  readonly actions: ListActions;
}

/** What can be done with all chosen routines at once. */
export function SelectionBar({ listed, actions }: SelectionBarProps) {
  const { t } = useTranslation();
  const ids = [...listed.selected];
  const isArchive = listed.shown === 'archived';
  const clear = () => {
    // The bar goes with the selection, and the focus would go with it.
    focusList();
    listed.select(new Set());
  };
  const then = (act: () => void) => () => {
    act();
    clear();
  };
  return (
    <div className="selection" role="group" aria-label={t('desk.list.withSelected')}>
      <IconButton label={t('desk.list.clearSelection')} onPress={clear}>
        <X aria-hidden="true" />
      </IconButton>
      <strong aria-live="polite">{t('desk.list.selected', { count: ids.length })}</strong>
      <span className="bar-space" />
      <Button
        onPress={then(() => {
          actions.exportFile(ids);
        })}
      >
        <FileDown aria-hidden="true" />
        {t('desk.list.actions.export')}
      </Button>
      <Button
        onPress={then(() => {
          actions.archive(ids, !isArchive);
        })}
      >
        {isArchive ? <ArchiveRestore aria-hidden="true" /> : <Archive aria-hidden="true" />}
        {t(isArchive ? 'desk.list.actions.unarchive' : 'desk.list.actions.archive')}
      </Button>
      <Button
        look="danger"
        onPress={then(() => {
          actions.remove(ids);
        })}
      >
        <Trash2 aria-hidden="true" />
        {t('desk.list.actions.delete')}
      </Button>
    </div>
  );
}
