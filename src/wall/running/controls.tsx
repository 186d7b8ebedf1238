import { FastForward, Pause, Play, Plus, Rewind, Square } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Command, Session } from '../../circuit/session';
import { Button } from '../../ui/button';

export interface ControlsProps {
  readonly session: Session;
  readonly send: (command: Command) => void;
  readonly onEnd: () => void;
}

/** What one extra helping of time is. */
export const addedSeconds = 15;

/** The buttons of a run: back, pause, next, more time, end. */
export function Controls({ session, send, onEnd }: ControlsProps) {
  const { t } = useTranslation();
  const paused = session.kind === 'paused';
  const sending = (command: Command) => () => {
    send(command);
  };
  return (
    <div className="controls">
      <Button onPress={sending({ kind: 'back' })}>
        <Rewind aria-hidden="true" />
        {t('wall.buttons.back')}
      </Button>
      <Button
        look={paused ? 'main' : 'plain'}
        onPress={sending({ kind: paused ? 'resume' : 'pause' })}
      >
        {paused ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
        {paused ? t('wall.buttons.resume') : t('wall.buttons.pause')}
      </Button>
      <Button onPress={sending({ kind: 'next' })}>
        <FastForward aria-hidden="true" />
        {t('wall.buttons.next')}
      </Button>
      <Button onPress={sending({ kind: 'addTime', seconds: addedSeconds })}>
        <Plus aria-hidden="true" />
        {t('wall.buttons.addTime')}
      </Button>
      <Button onPress={onEnd}>
        <Square aria-hidden="true" />
        {t('wall.buttons.end')}
      </Button>
    </div>
  );
}
