import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { ToastPlace } from '../ui/desk/toasts';
import { DeskBoundary } from './desk-boundary';
import { useDesk } from './desk-context';
import { DamagedLock } from './lock/damaged-lock';
import { FirstSetUp } from './lock/first-set-up';
import { LockScreen } from './lock/lock-screen';
import { OwnerCode } from './lock/owner-code';
import { Failed, Opening } from './opening';
import type { Screen } from './screen';
import { Unlocked } from './unlocked';
import { useLibraryState } from './use-library';
import './desk.css';

/** The desk: locked until main says otherwise, then its screens. */
export function Desk() {
  const { t } = useTranslation();
  const { toasts } = useDesk();
  return (
    <>
      <DeskBoundary>
        <CurrentScreen />
      </DeskBoundary>
      <ToastPlace
        toasts={toasts}
        label={t('desk.common.messages')}
        closeLabel={t('desk.common.close')}
      />
    </>
  );
}

function CurrentScreen() {
  const { access, library, bridge, toasts } = useDesk();
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
    case 'locked':
      return <LockScreen access={access} locked={state} />;
    case 'setUp':
      return <FirstSetUp access={access} />;
    case 'damaged':
      return <DamagedLock access={access} />;
    case 'ownerCode':
      return (
        <OwnerCode
          code={state.ownerCode}
          onKept={() => {
            access.ownerCodeKept();
          }}
        />
      );
    case 'asking':
      return <Opening />;
    case 'failed':
      return <Failed problem={state.problem} onTryAgain={() => void access.ask()} />;
  }
}

interface WithDataProps {
  readonly initial: Screen;
  readonly onScreen: (screen: Screen) => void;
  readonly onLock: () => void;
}

function WithData(props: WithDataProps) {
  const { library } = useDesk();
  const state = useLibraryState();
  switch (state.kind) {
    case 'ready':
      return <Unlocked {...props} />;
    case 'failed':
      return <Failed problem={state.problem} onTryAgain={() => void library.load()} />;
    case 'empty':
    case 'loading':
      return <Opening />;
  }
}
