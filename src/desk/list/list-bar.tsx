import { FileUp, Lock, Plus, Search, Settings } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ActionMenu } from '../../ui/desk/action-menu';
import { Button, IconButton } from '../../ui/desk/button';
import { SearchBox } from '../../ui/desk/search-box';
import { Segmented } from '../../ui/desk/segmented';
import type { Beginning } from './use-beginning';
import type { Listed } from './use-listed';

export interface ListBarProps {
  readonly listed: Listed;
  readonly beginning: Beginning;
  readonly onImport: () => void;
  readonly onSettings: () => void;
  readonly onLock: () => void;
}

/** The head of the list: finding, beginning, and the ways out. */
export function ListBar({ listed, beginning, ...props }: ListBarProps) {
  const { t } = useTranslation();
  return (
    <header className="bar" data-region="head">
      <h1 className="bar-title">{t('desk.list.title')}</h1>
      <SearchBox
        label={t('desk.list.search')}
        clearLabel={t('desk.list.clearSearch')}
        icon={<Search aria-hidden="true" />}
        value={listed.search}
        onChange={listed.setSearch}
      />
      <Segmented
        label={t('desk.list.shown.label')}
        hideLabel
        segments={[
          { id: 'all', text: t('desk.list.shown.all') },
          { id: 'archived', text: t('desk.list.shown.archived') },
        ]}
        value={listed.shown}
        onChange={listed.show}
      />
      <span className="bar-space" />
      <NewMenu beginning={beginning} />
      <Button onPress={props.onImport}>
        <FileUp aria-hidden="true" />
        {t('desk.list.import')}
      </Button>
      <IconButton label={t('desk.list.settings')} onPress={props.onSettings}>
        <Settings aria-hidden="true" />
      </IconButton>
      <IconButton label={t('desk.list.lock')} onPress={props.onLock}>
        <Lock aria-hidden="true" />
      </IconButton>
    </header>
  );
}

function NewMenu({ beginning }: { readonly beginning: Beginning }) {
  const { t } = useTranslation();
  return (
    <ActionMenu
      label={t('desk.list.new')}
      trigger={
        <Button look="main">
          <Plus aria-hidden="true" />
          {t('desk.list.new')}
        </Button>
      }
      actions={[
        { id: 'empty', text: t('desk.list.newEmpty'), onAction: beginning.empty },
        ...beginning.templates.map(({ id, name }) => ({
          id,
          text: t('desk.list.newFrom', { name }),
          onAction: () => {
            beginning.fromTemplate(id);
          },
        })),
      ]}
    />
  );
}
