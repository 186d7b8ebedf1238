import { useTranslation } from 'react-i18next';
import { ImportDialog } from '../importing/import-dialog';
import { useImport } from '../importing/use-import';
import type { OpenedRoutine } from '../screen';
import { SkipLink } from '../skip-link';
import { ListBar } from './list-bar';
import { ListHead } from './list-head';
import type { ListRow } from './list-row';
import { Notices } from './notices';
import { OfferedList } from './offered-list';
import { RoutineList } from './routine-list';
import { RoutineRow } from './routine-row';
import { RowDialogs, useRowActions } from './row-dialogs';
import { SelectionBar } from './selection-bar';
import { useBeginning } from './use-beginning';
import { useFocusBack } from './use-focus-back';
import { useListActions } from './use-list-actions';
import { useListed } from './use-listed';
import './list.css';

export interface ListScreenProps {
  /** The routine that staff were just at, whose row gets the focus; undefined for none. */
  readonly left: string | undefined;
  readonly onOpen: (routineId: string) => void;
  /** Opens a routine that has never been saved. */
  readonly onBegin: (opened: OpenedRoutine) => void;
  readonly onSettings: () => void;
  readonly onLock: () => void;
}

/** Every routine of the clinic: to find, to offer on the wall, to begin another from. */
export function ListScreen({ left, onOpen, onBegin, onSettings, onLock }: ListScreenProps) {
  const { t } = useTranslation();
  useFocusBack(left);
  const listed = useListed();
  const actions = useListActions();
  const importing = useImport();
  const beginning = useBeginning(onBegin);
  const open = (row: ListRow) => {
    onOpen(row.id);
  };
  const rowActions = useRowActions({ actions, onOpen: open, onDuplicate: beginning.duplicate });
  return (
    <main className="screen">
      <SkipLink region="routines">{t('desk.list.skip')}</SkipLink>
      <ListBar
        listed={listed}
        beginning={beginning}
        onImport={importing.choose}
        onSettings={onSettings}
        onLock={onLock}
      />
      <Notices />
      <div className="list-body">
        <section className="list-main" data-region="routines" aria-label={t('desk.list.title')}>
          {listed.selected.size === 0 ? (
            <ListHead />
          ) : (
            <SelectionBar listed={listed} actions={actions} />
          )}
          <RoutineList
            label={t('desk.list.title')}
            listed={listed}
            onOpen={open}
            renderRow={(row) => (
              <RoutineRow row={row} actions={rowActions} onOffer={actions.offer} />
            )}
          />
        </section>
        <OfferedList rows={listed.offered} actions={actions} onOpen={open} />
      </div>
      <RowDialogs rowActions={rowActions} actions={actions} />
      <ImportDialog importing={importing} />
    </main>
  );
}
