import { useTranslation } from 'react-i18next';
import { easierOf } from '../../circuit/easier-of';
import type { Station } from '../../circuit/phase';
import type { Command } from '../../circuit/session';
import { levelWordsOf, useWords } from '../../phrasing/words';
import { Button } from '../../ui/button';

export interface PainChoicesProps {
  readonly station: Station;
  /** Something has hurt before in this run: the end comes first. */
  readonly again: boolean;
  readonly send: (command: Command) => void;
}

/** The easier form where there is one, leaving the exercise out, or the end. */
export function PainChoices({ station, again, send }: PainChoicesProps) {
  const { t } = useTranslation();
  const words = useWords();
  const easier = easierOf(station.exercise, station.level);
  const sending = (command: Command) => () => {
    send(command);
  };
  const end = (
    <Button look={again ? 'main' : 'plain'} autoFocus={again} onPress={sending({ kind: 'end' })}>
      {t('wall.pain.end')}
    </Button>
  );
  return (
    <div className="pain-buttons">
      {again && end}
      {easier !== undefined && (
        <Button
          look={again ? 'plain' : 'main'}
          autoFocus={!again}
          onPress={sending({ kind: 'takeEasier' })}
        >
          <span className="pain-easier">
            {t('wall.pain.takeEasier')}
            <b>{levelWordsOf(words, station.exercise, easier).name}</b>
          </span>
        </Button>
      )}
      <Button autoFocus={!again && easier === undefined} onPress={sending({ kind: 'leaveOut' })}>
        {t('wall.pain.leaveOut')}
      </Button>
      {!again && end}
    </div>
  );
}
