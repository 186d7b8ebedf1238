import { useTranslation } from 'react-i18next';

/** What the columns are, for the eye: a screen reader hears it with each control of a row. */
export function ListHead() {
  const { t } = useTranslation();
  return (
    <div className="row-columns list-head" aria-hidden="true">
      <span className="list-head-name">{t('desk.list.columns.name')}</span>
      <span className="list-head-time">{t('desk.list.columns.time')}</span>
      <span>{t('desk.list.columns.changed')}</span>
      <span>{t('desk.list.columns.wall')}</span>
    </div>
  );
}
