import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { levelWordsOf, useWords } from '../../phrasing/words';
import { useFigure } from '../figure/figure-context';
import { figurePartOf } from '../figure/figure-part';
import { Verdict } from '../figure/verdict';
import { usePurpose } from '../run-routine';
import { ComingLabel } from './coming-label';
import type { ComingLabelProps } from './coming-label';
import { Countdown } from './countdown';
import { FigurePlace } from './figure-place';
import { LevelLine } from './level-line';
import type { PageProps } from './page-props';
import { doseWords } from './page-words';
import { PhaseBadge } from './phase-badge';
import { StepNote } from './step-note';
import { WayBadge } from './way-badge';
import { Where } from './where';

export interface PausePageProps extends PageProps, ComingLabelProps {}

/** Any pause: the clock on the left, and what is coming on the right. */
export function PausePage({ phase, coming, position, look, runner, frames }: PausePageProps) {
  const { t } = useTranslation();
  const words = useWords();
  const purpose = usePurpose();
  const { at: station, effort } = coming;
  const levelWords = levelWordsOf(words, station.exercise, station.level);
  const figure = { station, effort, runner, frames };
  const hasFigure = useFigure() !== undefined;
  const part = useMemo(() => figurePartOf(station, effort), [station, effort]);
  return (
    <div className="page page-pause">
      <div className="page-clock">
        <div className="badges">
          <PhaseBadge look={look} />
        </div>
        <Countdown position={position} runner={runner} frames={frames} />
        <p className="dose">{doseWords(t, coming, levelWords)}</p>
        {phase.kind === 'getReady' && purpose !== '' && <p className="purpose">{purpose}</p>}
        {hasFigure && <Verdict {...{ part, runner, frames }} exercise={station.exercise} />}
      </div>
      <div className="page-figure">
        <Where station={station} leftInTotalMs={position.leftInTotalMs} />
        <div className="coming">
          <div className="coming-line">
            <ComingLabel phase={phase} coming={coming} />
            <WayBadge way={effort.way} />
          </div>
          <h1 className="exercise-name">{levelWords.name}</h1>
          <LevelLine station={station} weights="with weights" />
          <StepNote station={station} />
        </div>
        <FigurePlace {...figure} movementPhase={-1} />
      </div>
    </div>
  );
}
