import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/desk/button';
import { ToastPlace } from '../ui/desk/toasts';
import { useDesk } from './desk-context';
import type { AccessStore } from './lock/access-store';
import { LockScreen } from './lock/lock-screen';
import type { Screen } from './screen';
import { Unlocked } from './unlocked';
import { useLibraryState } from './use-library';
import './desk.css';

export interface DeskProps {
  readonly access: AccessStore;
}

/** The desk: locked until main says otherwise, then its screens. */
export function Desk({ access }: DeskProps) {
  const { t } = useTranslation();
  const { toasts } = useDesk();
  return (
    <>
      <CurrentScreen access={access} />
      <ToastPlace
        toasts={toasts}
        label={t('desk.common.messages')}
        closeLabel={t('desk.common.close')}
      />
    </>
  );
}

function CurrentScreen({ access }: DeskProps) {
  const { library, bridge, toasts } = useDesk();
  const state = useSyncExternalStore(access.subscribe, access.state);
  const [screen, setScreen] = useState<Screen>({ kind: 'list' });
  const isUnlocked = state.kind === 'unlocked';
  useEffect(() => {
    if (!isUnlocked) {
      return undefined;
    }
    void library.load();
    const stop = bridge.on('desk:library-changed', () => void library.load());
    return () => {
      stop();
      toasts.clear();
      library.forget();
    };
  }, [isUnlocked, library, bridge, toasts]);
  switch (state.kind) {
    case 'unlocked':
      return <WithData initial={screen} onScreen={setScreen} onLock={() => void access.lock()} />;
    case 'asking':
    case 'failed':
    case 'setUp':
    case 'ownerCode':
    case 'locked':
      return <LockScreen access={access} />;
  }
}

interface WithDataProps {
  readonly initial: Screen;
  readonly onScreen: (screen: Screen) => void;
  readonly onLock: () => void;
}

function WithData(props: WithDataProps) {
  const { t } = useTranslation();
  const { library } = useDesk();
  const state = useLibraryState();
  switch (state.kind) {
    case 'ready':
      return <Unlocked {...props} />;
    case 'failed':
      return (
        <main className="screen screen-middle">
          <h1 className="screen-title">{t('desk.list.failed')}</h1>
          <p>{t(`desk.common.refused.${state.problem}`)}</p>
          <Button look="main" onPress={() => void library.load()}>
            {t('desk.common.tryAgain')}
          </Button>
        </main>
      );
    case 'empty':
    case 'loading':
      return (
        <main className="screen screen-middle" aria-busy="true">
          <p>{t('desk.common.loading')}</p>
        </main>
      );
  }
}
