import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { clockText } from '../../phrasing/clock-text';
import { equipmentWords } from '../../phrasing/equipment-words';
import { ActionMenu } from '../../ui/desk/action-menu';
import { IconButton } from '../../ui/desk/button';
import { RowTick, Toggle } from '../../ui/desk/tick';
import { useWhen } from '../use-when';
import type { ListRow } from './list-row';
import { PictureStrip } from './picture-strip';
import { rowFacts } from './row-facts';
import { useRowMenu } from './use-row-menu';
import type { RowMenuActions } from './use-row-menu';

export interface RoutineRowProps {
  readonly row: ListRow;
  readonly actions: RowMenuActions;
  readonly onOffer: (id: string, offered: boolean) => void;
}

/** What a row of the list shows. */
export function RoutineRow({ row, actions, onOffer }: RoutineRowProps) {
  const { t } = useTranslation();
  const when = useWhen();
  const { totalMs, equipment } = rowFacts(row.routine);
  const { newest, name } = row;
  const { purpose } = row.routine;
  // What cannot run has no equipment that is known.
  const needs = totalMs === undefined ? '' : equipmentWords(t, equipment);
  const by = newest?.savedBy ?? '';
  return (
    <>
      <RowTick label={t('desk.list.select')} />
      <PictureStrip routine={row.routine} />
      <span className="row-name">
        <strong>{name}</strong>
        <span className="row-quiet">
          {row.hasDraft && <span className="row-draft">{t('desk.list.draft')}</span>}
          {purpose || needs}
        </span>
        {purpose !== '' && <span className="row-quiet">{needs}</span>}
      </span>
      <span className="row-time">
        {totalMs === undefined ? t('desk.list.cannotRun') : clockText(totalMs)}
      </span>
      <span className="row-quiet row-changed">
        {when(row.changedAt)}
        {by !== '' && <span>{by}</span>}
      </span>
      <Toggle
        label={t('desk.list.offer', { name })}
        isOn={row.isOffered}
        isDisabled={newest === undefined}
        onChange={(offered) => {
          onOffer(row.id, offered);
        }}
      />
      <ActionMenu
        label={t('desk.list.menu', { name })}
        trigger={
          <IconButton label={t('desk.list.menu', { name })}>
            <Ellipsis aria-hidden="true" />
          </IconButton>
        }
        actions={useRowMenu(row, actions)}
      />
    </>
  );
}
