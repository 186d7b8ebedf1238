import { useTranslation } from 'react-i18next';
import type { Step } from '../../circuit/routine';
import { effortLines } from '../../phrasing/dose-text';
import { levelWordsOf, useWords } from '../../phrasing/words';
import { FigureStill } from '../../stills/figure-still';

/** More cues than this nobody keeps in mind, and seven stations would not fit a page. */
const cuesShown = 3;

export interface SheetStationProps {
  readonly step: Step;
  /** Its place in the circuit, from 1. */
  readonly number: number;
}

/** A station with everything about it. */
export function SheetStation({ step, number }: SheetStationProps) {
  const { t } = useTranslation();
  const words = useWords();
  const level = levelWordsOf(words, step.exercise, step.level);
  return (
    <li className="sheet-station">
      <span className="sheet-number">{number}</span>
      <Picture step={step} />
      <div className="sheet-what">
        <h3 className="sheet-exercise">
          {level.name} <span className="sheet-level">{words.levels[step.level]}</span>
        </h3>
        <ul className="sheet-cues">
          {level.cues.slice(0, cuesShown).map((cue) => (
            <li key={cue}>{cue}</li>
          ))}
        </ul>
        {step.note !== '' && <p className="sheet-note">{step.note}</p>}
      </div>
      <div className="sheet-dose">
        <Doses step={step} />
        {step.loadKg > 0 && (
          <span className="sheet-load">{t('desk.printing.load', { kg: step.loadKg })}</span>
        )}
      </div>
    </li>
  );
}

/** A drill or a stretch, in short: with the first of its cues. */
export function SheetStep({ step }: { readonly step: Step }) {
  const words = useWords();
  const level = levelWordsOf(words, step.exercise, step.level);
  return (
    <li className="sheet-step">
      <Picture step={step} />
      <div>
        <h3 className="sheet-exercise">{level.name}</h3>
        <div className="sheet-dose">
          <Doses step={step} />
        </div>
        <p className="sheet-cue">{level.cues[0]}</p>
        {step.note !== '' && <p className="sheet-note">{step.note}</p>}
      </div>
    </li>
  );
}

function Picture({ step }: { readonly step: Step }) {
  return (
    <span className="sheet-picture">
      <FigureStill exercise={step.exercise} level={step.level} pose="key" />
    </span>
  );
}

function Doses({ step }: { readonly step: Step }) {
  const { t } = useTranslation();
  const words = useWords();
  const { repUnit } = levelWordsOf(words, step.exercise, step.level);
  return effortLines(step.efforts, { t, words, repUnit }).map((line) => (
    <span key={line}>{line}</span>
  ));
}
