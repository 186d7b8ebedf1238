import { OctagonX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { alternatesNow } from '../../circuit/alternates-now';
import type { Station } from '../../circuit/phase';
import type { Position } from '../../circuit/position';
import type { Command } from '../../circuit/session';
import type { Timeline } from '../../circuit/timeline';
import { useWords, wordsOf } from '../../phrasing/words';
import { useStep } from '../run-routine';
import { PainChoices } from './pain-choices';
import { SeekHelp } from './seek-help';
import './stopped.css';

export interface PainScreenProps {
  readonly timeline: Timeline;
  readonly position: Position;
  /** How often "it hurts" was said in this run, this time included. */
  readonly painStops: number;
  readonly emergencyNumber: string;
  /** What is being said. */
  readonly said: ReactNode;
  readonly send: (command: Command) => void;
}

/** After "it hurts": the exercise has stopped; an easier form, leaving it out, or the end. */
export function PainScreen(props: PainScreenProps) {
  const { station } = props.position;
  return station === undefined ? null : <StoppedAt {...props} station={station} />;
}

interface StoppedAtProps extends PainScreenProps {
  readonly station: Station;
}

function StoppedAt({ station, timeline, position, ...rest }: StoppedAtProps) {
  const { painStops, emergencyNumber, said, send } = rest;
  const { t } = useTranslation();
  const words = useWords();
  const approved = useStep(station)?.alternates ?? [];
  const alternates = alternatesNow(timeline, position.elapsedMs, approved);
  // Two stopped exercises in one session: ending comes first (a proposal, awaiting sign-off).
  const again = painStops > 1;
  return (
    <main className="pain">
      <section className="pain-choice" aria-labelledby="pain-title">
        <div className="pain-head">
          <p className="badge badge-stop">
            <span aria-hidden="true" className="badge-shape">
              <OctagonX />
            </span>
            {t('wall.phases.stopped')}
          </p>
          {said}
        </div>
        <h1 className="pain-title" id="pain-title">
          {t('wall.pain.stopped', { exercise: wordsOf(words, station.exercise).name })}
        </h1>
        <p className="pain-advice">{words.safety.hurts.now}</p>
        <p>{advice()}</p>
        <p>{words.safety.hurts.endWhen}</p>
        <PainChoices station={station} alternates={alternates} again={again} send={send} />
      </section>
      <SeekHelp emergencyNumber={emergencyNumber} />
    </main>
  );

  function advice(): string {
    const { second, instead, easier } = words.safety.hurts;
    if (again) {
      return second;
    }
    return alternates.length > 0 ? instead : easier;
  }
}
