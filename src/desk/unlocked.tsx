import { useState } from 'react';
import { Editor } from './editor/editor';
import { ListScreen } from './list/list-screen';
import { openedRoutine } from './opened-routine';
import { useRegionKeys } from './regions';
import type { Screen } from './screen';
import { SettingsScreen } from './settings/settings-screen';
import { useDeskData } from './use-library';
import { useTheme } from './use-theme';
import { WallBar } from './wall-bar/wall-bar';

export interface UnlockedProps {
  /** Where staff were when the desk locked. */
  readonly initial: Screen;
  readonly onScreen: (screen: Screen) => void;
  readonly onLock: () => void;
}

/** The desk with its data: the run on the wall, and one screen at a time. */
export function Unlocked(props: UnlockedProps) {
  return (
    <div className="desk">
      <WallBar />
      <CurrentScreen {...props} />
    </div>
  );
}

function CurrentScreen({ initial, onScreen, onLock }: UnlockedProps) {
  const { library } = useDeskData();
  useTheme();
  useRegionKeys();
  const [screen, setScreen] = useState(() => openedAnew(initial, library));
  const [left, setLeft] = useState<string>();
  const go = (next: Screen) => {
    setScreen(next);
    onScreen(next);
  };
  const toList = () => {
    setLeft(screen.kind === 'editor' ? screen.opened.edited.id : undefined);
    go({ kind: 'list' });
  };
  switch (screen.kind) {
    case 'editor':
      return <Editor key={screen.opened.edited.id} opened={screen.opened} onClose={toList} />;
    case 'settings':
      return <SettingsScreen onClose={toList} />;
    case 'list':
      return (
        <ListScreen
          left={left}
          onOpen={(routineId) => {
            const opened = openedRoutine(library, routineId);
            if (opened !== undefined) {
              go({ kind: 'editor', opened });
            }
          }}
          onBegin={(opened) => {
            go({ kind: 'editor', opened });
          }}
          onSettings={() => {
            go({ kind: 'settings' });
          }}
          onLock={onLock}
        />
      );
  }
}

/** After a lock the editor goes on with the draft that was kept. */
function openedAnew(screen: Screen, library: Parameters<typeof openedRoutine>[0]): Screen {
  if (screen.kind !== 'editor') {
    return screen;
  }
  const opened = openedRoutine(library, screen.opened.edited.id);
  return opened === undefined ? { kind: 'list' } : { kind: 'editor', opened };
}
