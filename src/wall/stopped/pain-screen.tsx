import { OctagonX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { stationOf, type Position } from '../../circuit/position';
import type { Command } from '../../circuit/session';
import { useWords, wordsOf } from '../../phrasing/words';
import { PainChoices } from './pain-choices';
import { SeekHelp } from './seek-help';
import './stopped.css';

export interface PainScreenProps {
  readonly position: Position;
  /** How often "it hurts" was said in this run, this time included. */
  readonly painStops: number;
  readonly emergencyNumber: string;
  readonly send: (command: Command) => void;
}

/** After "it hurts": the exercise has stopped; an easier form, leaving it out, or the end. */
export function PainScreen({ position, painStops, emergencyNumber, send }: PainScreenProps) {
  const { t } = useTranslation();
  const words = useWords();
  const station = stationOf(position.phase);
  if (station === undefined) {
    return null;
  }
  // Two stopped exercises in one session: ending comes first (a proposal, awaiting sign-off).
  const again = painStops > 1;
  return (
    <main className="pain">
      <section className="pain-choice" aria-labelledby="pain-title">
        <p className="badge badge-stop">
          <span aria-hidden="true" className="badge-shape">
            <OctagonX />
          </span>
          {t('wall.phases.stopped')}
        </p>
        <h1 className="pain-title" id="pain-title">
          {t('wall.pain.stopped', { exercise: wordsOf(words, station.exercise).name })}
        </h1>
        <p className="pain-advice">{words.safety.hurts.now}</p>
        <p>{again ? words.safety.hurts.second : words.safety.hurts.easier}</p>
        <p>{words.safety.hurts.endWhen}</p>
        <PainChoices station={station} again={again} send={send} />
      </section>
      <SeekHelp emergencyNumber={emergencyNumber} />
    </main>
  );
}
