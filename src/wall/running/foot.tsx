import { Hand } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Position } from '../../circuit/position';
import type { Command, Session } from '../../circuit/session';
import type { ShownRun } from '../../session/shown-run';
import { Button } from '../../ui/button';
import type { FrameClock } from '../frame-clock';
import { NoSoundSign } from '../sound/no-sound-sign';
import type { WallSound } from '../sound/use-wall-sound';
import { Controls } from './controls';
import { CueLine } from './cue-line';
import { NextUp } from './next-up';

export interface FootProps {
  readonly position: Position;
  readonly runner: ShownRun;
  readonly frames: FrameClock;
  readonly session: Session;
  readonly sound: WallSound;
  /** Somebody is at the screen: the buttons take the place of the cue. */
  readonly touched: boolean;
  readonly send: (command: Command) => void;
  readonly onEnd: () => void;
}

/** The foot of a run: one thing to think of, what follows, and the way to stop. */
export function Foot(props: FootProps) {
  const { position, runner, frames, session, sound, touched, send, onEnd } = props;
  const { t } = useTranslation();
  return (
    <footer className="foot">
      {touched || session.kind === 'paused' ? (
        <Controls session={session} send={send} onEnd={onEnd} />
      ) : (
        <>
          <CueLine position={position} runner={runner} frames={frames} />
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
