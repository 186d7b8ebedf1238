import { useTranslation } from 'react-i18next';
import { easierOf } from '../../circuit/easier-of';
import type { ExerciseLevel } from '../../circuit/exercise-level';
import type { Station } from '../../circuit/phase';
import type { Command } from '../../circuit/session';
import { levelWordsOf, useWords } from '../../phrasing/words';
import { FigureStill } from '../../stills/figure-still';
import { Button } from '../../ui/button';

export interface PainChoicesProps {
  readonly station: Station;
  /** Approved by the physio in its place; the easier level is offered where there are none. */
  readonly alternates: readonly ExerciseLevel[];
  /** Something has hurt before in this run: the end comes first. */
  readonly again: boolean;
  readonly send: (command: Command) => void;
}

/** A way on: what it is called, and the command for it. */
interface WayOn extends ExerciseLevel {
  readonly says: 'takeEasier' | 'doInstead';
  readonly command: Command;
}

/** What the physio approved or the easier form, leaving the exercise out, or the end. */
export function PainChoices({ station, alternates, again, send }: PainChoicesProps) {
  const { t } = useTranslation();
  const ways = waysOn(station, alternates);
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
      {ways.map((way, index) => (
        <Button
          key={`${way.exercise} ${way.level}`}
          look={!again && index === 0 ? 'main' : 'plain'}
          autoFocus={!again && index === 0}
          onPress={sending(way.command)}
        >
          <WayOnWords
            way={way}
            pictured={!again && index === 0 && ways.length < mostWithPicture}
            brief={index > 0}
          />
        </Button>
      ))}
      <Button autoFocus={!again && ways.length === 0} onPress={sending({ kind: 'leaveOut' })}>
        {t('wall.pain.leaveOut')}
      </Button>
      {!again && end}
    </div>
  );
}

/** With so many ways on, the buttons fill the place of the picture. */
const mostWithPicture = 3;

interface WayOnWordsProps {
  readonly way: WayOn;
  /** Only the wide button has room for a picture. */
  readonly pictured: boolean;
  /** With several there is room for their names alone; the first says what they are. */
  readonly brief: boolean;
}

function WayOnWords({ way: { exercise, level, says }, pictured, brief }: WayOnWordsProps) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <span className="pain-easier">
      {pictured && (
        <span className="pain-easier-picture">
          <FigureStill exercise={exercise} level={level} pose="close" />
        </span>
      )}
      <span className="pain-easier-words">
        <span className={brief ? 'visually-hidden' : undefined}>{t(`wall.pain.${says}`)}</span>
        <b>{levelWordsOf(words, exercise, level).name}</b>
      </span>
    </span>
  );
}

function waysOn(station: Station, alternates: readonly ExerciseLevel[]): readonly WayOn[] {
  const { exercise } = station;
  const level = easierOf(exercise, station.level);
  if (alternates.length > 0) {
    return alternates.map((one) => ({
      ...one,
      says: one.exercise === exercise && one.level === level ? 'takeEasier' : 'doInstead',
      command: { kind: 'takeInstead', ...one },
    }));
  }
  return level === undefined
    ? []
    : [{ exercise, level, says: 'takeEasier', command: { kind: 'takeEasier' } }];
}
