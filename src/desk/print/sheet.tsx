import { useTranslation } from 'react-i18next';
import { compileTimeline } from '../../circuit/compile-timeline';
import type { Routine, Step } from '../../circuit/routine';
import { routineEquipment } from '../../circuit/routine-equipment';
import type { PrintSheet } from '../../contract/print-bridge';
import { clockText } from '../../phrasing/clock-text';
import { equipmentWords } from '../../phrasing/equipment-words';
import { routineNameOf } from '../../phrasing/routine-name';
import { dateLocaleOf } from '../../phrasing/when-text';
import { useWords } from '../../phrasing/words';
import { SheetStation, SheetStep } from './sheet-step';

/** A routine on paper: what to do, how long, and what to mind, one step after the other. */
export function Sheet({ sheet }: { readonly sheet: PrintSheet }) {
  const { t } = useTranslation();
  const { routine } = sheet;
  return (
    <main className="sheet">
      <SheetHead sheet={sheet} />
      <ShortPart title={t('desk.printing.warmUp')} steps={routine.warmUp} />
      <section>
        <h2 className="sheet-part">{circuitTitle()}</h2>
        <ol className="sheet-stations">
          {routine.circuit.stations.map((step, index) => (
            <SheetStation key={step.id} step={step} number={index + 1} />
          ))}
        </ol>
      </section>
      <ShortPart title={t('desk.printing.coolDown')} steps={routine.coolDown} />
      <footer className="sheet-foot">{t('desk.printing.stop')}</footer>
    </main>
  );

  function circuitTitle() {
    const { rounds, roundBreakSeconds } = routine.circuit;
    return rounds === 1
      ? t('desk.printing.oneRound')
      : t('desk.printing.rounds', { count: rounds, seconds: roundBreakSeconds });
  }
}

function SheetHead({ sheet }: { readonly sheet: PrintSheet }) {
  const { t } = useTranslation();
  const words = useWords();
  const { routine, clinicName, language, printedAt } = sheet;
  const date = new Intl.DateTimeFormat(dateLocaleOf(language), { dateStyle: 'long' });
  return (
    <header className="sheet-head">
      <div>
        <h1 className="sheet-name">{routineNameOf(words, routine.name)}</h1>
        {routine.purpose !== '' && <p className="sheet-purpose">{routine.purpose}</p>}
        <p className="sheet-facts">
          <strong>{t('desk.printing.total', { time: clockText(totalMs(routine)) })}</strong>
          {' · '}
          {equipmentWords(t, routineEquipment(routine))}
        </p>
      </div>
      <p className="sheet-clinic">
        <strong>{clinicName}</strong>
        {date.format(new Date(printedAt))}
      </p>
    </header>
  );
}

interface ShortPartProps {
  readonly title: string;
  readonly steps: readonly Step[];
}

function ShortPart({ title, steps }: ShortPartProps) {
  return steps.length === 0 ? null : (
    <section>
      <h2 className="sheet-part">{title}</h2>
      <ol className="sheet-steps">
        {steps.map((step) => (
          <SheetStep key={step.id} step={step} />
        ))}
      </ol>
    </section>
  );
}

function totalMs(routine: Routine): number {
  return compileTimeline(routine).totalMs;
}
