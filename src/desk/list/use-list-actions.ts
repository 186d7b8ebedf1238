import { useTranslation } from 'react-i18next';
import type { Shelf } from '../../contract/library';
import { newestOf, withArchived, withOffered, withPlacesOf } from '../../library/library-state';
import { useDesk } from '../desk-context';
import { useDeskData } from '../use-library';
import { useRefusal } from '../use-refusal';
import type { NewName } from './rename-dialog';
import { useRemoval } from './use-removal';

/** What can be done with routines of the list. */
export interface ListActions {
  readonly offer: (id: string, offered: boolean) => void;
  readonly reorder: (offered: readonly string[]) => void;
  readonly archive: (ids: readonly string[], archived: boolean) => void;
  readonly remove: (ids: readonly string[]) => void;
  /** Answers whether it was done. */
  readonly rename: (id: string, name: NewName) => Promise<boolean>;
  readonly exportFile: (ids: readonly string[]) => void;
}

/** The actions of the list, each with what is said about it and how to undo it. */
export function useListActions(): ListActions {
  const { t } = useTranslation();
  const { library: store, toasts, bridge } = useDesk();
  const { library } = useDeskData();
  const refusal = useRefusal();
  const remove = useRemoval();

  const changeShelf = async (change: (shelf: Shelf) => Shelf): Promise<boolean> =>
    refusal(await store.changeShelf(change));

  const archive = async (ids: readonly string[], archived: boolean) => {
    const before = library.shelf;
    const undo = () => void changeShelf((shelf) => withPlacesOf(shelf, before, ids));
    if (await changeShelf((shelf) => withArchived(shelf, ids, archived))) {
      toasts.say({
        text: t(archived ? 'desk.list.archived' : 'desk.list.unarchived', { count: ids.length }),
        action: { text: t('desk.common.undo'), onAction: undo },
      });
    }
  };

  const rename = async (id: string, { name: text, savedBy }: NewName) => {
    const newest = newestOf(library, id);
    if (newest === undefined) {
      return false;
    }
    const routine = { ...newest.routine, name: { kind: 'own', text } as const };
    const reason = t('desk.list.renamedReason');
    return refusal(await store.rename({ routine, basedOn: newest.version, savedBy, reason }));
  };

  const exportFile = async (ids: readonly string[]) => {
    const answer = await bridge.call('desk:export', ids);
    if (refusal(answer) && answer.kind === 'done' && answer.value.kind === 'chosen') {
      const { fileName, routines } = answer.value.value;
      toasts.say({ text: t('desk.list.exported', { count: routines, fileName }) });
    }
  };

  return {
    offer: (id, offered) => void changeShelf((shelf) => withOffered(shelf, id, offered)),
    reorder: (offered) => void changeShelf((shelf) => ({ ...shelf, offered })),
    archive: (ids, archived) => void archive(ids, archived),
    remove: (ids) => void remove(ids),
    rename,
    exportFile: (ids) => void exportFile(ids),
  };
}
