import { useTranslation } from 'react-i18next';
import type { Draft } from '../../contract/library';
import type { Outcome } from '../../contract/outcome';
import { draftOf, newestOf, withPlacesOf } from '../../library/library-state';
import { useDesk } from '../desk-context';
import { useDeskData } from '../use-library';
import { useRefusal } from '../use-refusal';

/** Deletes routines and drafts, with an undo that brings all of it back, its place on the wall too. */
export function useRemoval(): (ids: readonly string[]) => Promise<void> {
  const { t } = useTranslation();
  const { library: store, toasts } = useDesk();
  const { library } = useDeskData();
  const refusal = useRefusal();

  const deleteAll = async (saved: readonly string[], drafts: readonly Draft[]) => {
    if (saved.length > 0 && !refusal(await store.delete(saved))) {
      return false;
    }
    for (const { routine } of drafts) {
      refusal(await store.dropDraft(routine.id));
    }
    return true;
  };

  return async (ids) => {
    const saved = ids.filter((id) => newestOf(library, id) !== undefined);
    const drafts = ids.flatMap((id) => draftOf(library, id) ?? []);
    const { shelf } = library;
    const undo = async () => {
      const back: Outcome<unknown>[] = saved.length > 0 ? [await store.undelete(saved)] : [];
      for (const { routine, basedOn } of drafts) {
        back.push(await store.keepDraft({ routine, basedOn }));
      }
      back.push(await store.changeShelf((now) => withPlacesOf(now, shelf, ids)));
      back.forEach(refusal);
    };
    if (await deleteAll(saved, drafts)) {
      toasts.say({
        text: t('desk.list.deleted', { count: ids.length }),
        action: { text: t('desk.common.undo'), onAction: () => void undo() },
      });
    }
  };
}
