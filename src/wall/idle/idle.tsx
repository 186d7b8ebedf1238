import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Routine } from '../../circuit/routine';
import type { Settings } from '../../contract/settings';
import type { StorageNotice } from '../../contract/storage-notice';
import { Button } from '../../ui/button';
import type { WallSound } from '../sound/use-wall-sound';
import { useWallKeys } from '../use-wall-keys';
import { EducationStrip } from './education-strip';
import { IdleHeader } from './idle-header';
import { Notices } from './notices';
import { RoutineTiles } from './routine-tiles';
import { useDialogTimeout } from './use-dialog-timeout';
import { useTileFocus } from './use-tile-focus';
import './idle.css';

export interface IdleProps {
  readonly routines: readonly Routine[];
  readonly settings: Settings;
  readonly notices: readonly StorageNotice[];
  readonly sound: WallSound;
  readonly onStart: (routine: Routine) => void;
}

/** As many tiles as can be read from across the room. */
const tilesAtOnce = 7;

/** The wall when nobody trains: what it is, what it offers, and how to start. */
export function Idle({ routines, settings, notices, sound, onStart }: IdleProps) {
  const { t } = useTranslation();
  const [page, setPage] = useState(0);
  const [soundOpen, setSoundOpen] = useState(false);
  useDialogTimeout(soundOpen, setSoundOpen);
  const { list, move, press } = useTileFocus();
  const pages = Math.max(Math.ceil(routines.length / tilesAtOnce), 1);
  useWallKeys((key) => {
    // Behind the dialog no tile may move or start.
    if (soundOpen) {
      sound.onKey(key);
    } else if (key === 'next' || key === 'back') {
      move(key === 'next' ? 1 : -1);
    } else if (key === 'toggle') {
      press();
    } else {
      sound.onKey(key);
    }
  });
  return (
    <main className="idle" ref={list}>
      <IdleHeader
        settings={settings}
        sound={sound}
        soundOpen={soundOpen}
        onSoundOpen={setSoundOpen}
      />
      <RoutineTiles
        key={page}
        routines={routines.slice(page * tilesAtOnce, (page + 1) * tilesAtOnce)}
        onStart={onStart}
      />
      <div className="idle-how">
        <p>
          <b>{t('wall.howToStart')}</b> {t('wall.howToStartKeys')}
        </p>
        {pages > 1 && (
          <Button
            onPress={() => {
              setPage((page + 1) % pages);
            }}
          >
            {t('wall.more')}
          </Button>
        )}
      </div>
      <Foot notices={notices} settings={settings} />
    </main>
  );
}

/** What staff should know comes before anything that is good to know. */
function Foot({ notices, settings }: Pick<IdleProps, 'notices' | 'settings'>) {
  return notices.length > 0 ? (
    <Notices notices={notices} />
  ) : (
    <EducationStrip showsFacts={settings.wall.showsFacts} />
  );
}
