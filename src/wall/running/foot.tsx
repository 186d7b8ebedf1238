import { Hand } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Position } from '../../circuit/position';
import type { Command, Session } from '../../circuit/session';
import { Button } from '../../ui/button';
import { NoSoundSign } from '../sound/no-sound-sign';
import type { WallSound } from '../sound/use-wall-sound';
import { CoachingCue } from './coaching-cue';
import { Controls } from './controls';
import { NextUp } from './next-up';

export interface FootProps {
  readonly position: Position;
  readonly session: Session;
  readonly sound: WallSound;
  /** Somebody is at the screen: the buttons take the place of the cue. */
  readonly touched: boolean;
  readonly send: (command: Command) => void;
  readonly onEnd: () => void;
}

/** The foot of a run: one thing to think of, what follows, and the way to stop. */
export function Foot({ position, session, sound, touched, send, onEnd }: FootProps) {
  const { t } = useTranslation();
  return (
    <footer className="foot">
      {touched || session.kind === 'paused' ? (
        <Controls session={session} send={send} onEnd={onEnd} />
      ) : (
        <>
          <CoachingCue position={position} />
          <div className="foot-aside">
            <NoSoundSign sound={sound} />
            {position.phase.kind === 'work' && <NextUp position={position} />}
          </div>
        </>
      )}
      <Button
        look="stop"
        onPress={() => {
          send({ kind: 'hurts' });
        }}
      >
        <Hand aria-hidden="true" />
        {t('wall.buttons.hurts')}
      </Button>
    </footer>
  );
}
