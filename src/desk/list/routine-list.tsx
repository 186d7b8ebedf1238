import type { ReactNode } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { Selection } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ListRow } from './list-row';
import type { Listed } from './use-listed';

export interface RoutineListProps {
  readonly label: string;
  readonly listed: Listed;
  readonly onOpen: (row: ListRow) => void;
  readonly renderRow: (row: ListRow) => ReactNode;
}

/** Height of a row, in CSS pixels. */
const rowSize = 76;

/** The rows of the list. Only those on the screen are drawn, so that a thousand scroll smoothly. */
export function RoutineList({ label, listed, onOpen, renderRow }: RoutineListProps) {
  const { t } = useTranslation();
  const { rows } = listed;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowSize }}>
      <GridList
        aria-label={label}
        className="routines"
        items={rows}
        selectionMode="multiple"
        selectionBehavior="toggle"
        selectedKeys={listed.selected}
        onSelectionChange={(selection) => {
          listed.select(idsOf(selection, rows));
        }}
        onAction={(key) => {
          const row = rows.find(({ id }) => id === key);
          if (row !== undefined) {
            onOpen(row);
          }
        }}
        renderEmptyState={() => (
          <p className="list-empty">{t(`desk.list.empty.${listed.empty}`)}</p>
        )}
      >
        {(row) => (
          <GridListItem id={row.id} textValue={row.name} className="row">
            {renderRow(row)}
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}

function idsOf(selection: Selection, rows: readonly ListRow[]): ReadonlySet<string> {
  return selection === 'all'
    ? new Set(rows.map(({ id }) => id))
    : new Set([...selection].map(String));
}
