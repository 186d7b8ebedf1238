import { Ellipsis, GripVertical } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { clockText } from '../../phrasing/clock-text';
import { ActionMenu } from '../../ui/desk/action-menu';
import type { MenuAction } from '../../ui/desk/action-menu';
import { IconButton } from '../../ui/desk/button';
import { SortableList } from '../../ui/desk/sortable-list';
import type { ListRow } from './list-row';
import { rowFacts } from './row-facts';
import type { ListActions } from './use-list-actions';

export interface OfferedListProps {
  /** In the order of the wall. */
  readonly rows: readonly ListRow[];
  readonly actions: Pick<ListActions, 'offer' | 'reorder'>;
  readonly onOpen: (row: ListRow) => void;
}

/** What the wall offers, in its order; the first one is large there. */
export function OfferedList({ rows, actions, onOpen }: OfferedListProps) {
  const { t } = useTranslation();
  return (
    <section className="offered" data-region="wall">
      <h2 className="offered-title">{t('desk.list.onTheWall')}</h2>
      <p className="row-quiet">{t('desk.list.onTheWallHint')}</p>
      <SortableList
        label={t('desk.list.onTheWall')}
        items={rows}
        onReorder={actions.reorder}
        onOpen={onOpen}
        emptyText={t('desk.list.nothingOffered')}
        handleLabel={(row) => t('desk.list.drag', { name: row.name })}
        handleIcon={<GripVertical aria-hidden="true" />}
        renderItem={(row) => <OfferedRow row={row} rows={rows} actions={actions} />}
      />
    </section>
  );
}

interface OfferedRowProps extends Pick<OfferedListProps, 'rows' | 'actions'> {
  readonly row: ListRow;
}

/** A finger drags badly in a list that scrolls: the menu moves as well. */
function OfferedRow({ row, rows, actions }: OfferedRowProps) {
  const { t } = useTranslation();
  const ids = rows.map(({ id }) => id);
  const at = ids.indexOf(row.id);
  const label = t('desk.list.menu', { name: row.name });
  const move = (id: 'top' | 'up' | 'down', to: number): MenuAction => ({
    id,
    text: t(`desk.list.move.${id}`),
    isDisabled: to === at || to < 0 || to >= ids.length,
    onAction: () => {
      actions.reorder(moved(ids, at, to));
    },
  });
  const takeOff: MenuAction = {
    id: 'off',
    text: t('desk.list.takeOff'),
    onAction: () => {
      actions.offer(row.id, false);
    },
  };
  return (
    <>
      <span className="offered-name">{row.name}</span>
      <span className="row-time">{clockText(rowFacts(row.routine).totalMs ?? 0)}</span>
      <ActionMenu
        label={label}
        trigger={
          <IconButton label={label}>
            <Ellipsis aria-hidden="true" />
          </IconButton>
        }
        actions={[move('top', 0), move('up', at - 1), move('down', at + 1), takeOff]}
      />
    </>
  );
}

/** The ids with the one at a place moved to another. */
function moved(ids: readonly string[], from: number, to: number): readonly string[] {
  const others = ids.filter((_id, index) => index !== from);
  return [...others.slice(0, to), ...ids.slice(from, from + 1), ...others.slice(to)];
}
