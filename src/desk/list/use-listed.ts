import { useDeferredValue, useMemo, useState } from 'react';
import { useWords } from '../../phrasing/words';
import { useDeskData } from '../use-library';
import { listRows, matchingRows } from './list-row';
import type { ListRow } from './list-row';

/** Which part of the routines is listed. */
export type Shown = 'all' | 'archived';

/** What the list shows, and what of it is chosen. */
export interface Listed {
  readonly rows: readonly ListRow[];
  /** In the order of the wall. */
  readonly offered: readonly ListRow[];
  readonly search: string;
  readonly setSearch: (search: string) => void;
  readonly shown: Shown;
  readonly show: (shown: Shown) => void;
  /** Of the rows that are listed now. */
  readonly selected: ReadonlySet<string>;
  readonly select: (ids: ReadonlySet<string>) => void;
  /** Why there is no row, should there be none. */
  readonly empty: 'noMatch' | 'noneArchived' | 'none';
}

/** The list as it is searched and filtered; typing comes before listing. */
export function useListed(): Listed {
  const words = useWords();
  const { library } = useDeskData();
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const sought = useDeferredValue(search);
  const all = useMemo(() => listRows(library, words), [library, words]);
  const rows = useMemo(() => {
    const wanted = all.filter(({ isArchived }) => isArchived === (shown === 'archived'));
    return matchingRows(wanted, sought);
  }, [all, shown, sought]);
  const offered = useMemo(() => {
    const byId = new Map(all.map((row) => [row.id, row]));
    return library.shelf.offered.flatMap((id) => byId.get(id) ?? []);
  }, [all, library.shelf.offered]);
  const listedSelection = useMemo(
    () => new Set(rows.map(({ id }) => id).filter((id) => selected.has(id))),
    [rows, selected],
  );
  return {
    rows,
    offered,
    search,
    setSearch,
    shown,
    show: setShown,
    selected: listedSelection,
    select,
    empty: emptyOf(sought, shown),
  };
}

function emptyOf(search: string, shown: Shown): Listed['empty'] {
  if (search.trim() !== '') {
    return 'noMatch';
  }
  return shown === 'archived' ? 'noneArchived' : 'none';
}
