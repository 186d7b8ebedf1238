import { useTranslation } from 'react-i18next';
import { boundedDoses } from '../../circuit/dose-bounds';
import type { BoundedDose } from '../../circuit/dose-bounds';
import type { Dose } from '../../circuit/effort';
import type { Step } from '../../circuit/routine';
import { levelOf } from '../../exercises/level-of';
import { effortName } from '../../phrasing/dose-text';
import { problemText } from '../../phrasing/problem-text';
import { levelNameOf, useWords } from '../../phrasing/words';
import { NumberStepper } from '../../ui/desk/number-stepper';
import { useEditing } from './editing';
import { problemAt } from './problems-of';

/** What one press of plus or minus changes: five seconds, or one repetition. */
const secondsStep = 5;

/** The doses of a step, one field for each effort; one that is bigger than its others stands out. */
export function DoseFields({ step }: { readonly step: Step }) {
  return (
    <div className="step-doses">
      {step.efforts.map((effort, index) => (
        // Efforts have no identity but their place.
        <DoseField key={index} step={step} number={index + 1} dose={effort.dose} />
      ))}
    </div>
  );
}

interface DoseFieldProps {
  readonly step: Step;
  readonly number: number;
  readonly dose: Dose;
}

function DoseField({ step, number, dose }: DoseFieldProps) {
  const level = levelOf(step.exercise, step.level);
  const numbers = level === undefined ? [] : boundedDoses(dose, level);
  return numbers.map((one) => (
    <DoseNumber key={one.field} step={step} number={number} dose={dose} one={one} />
  ));
}

interface DoseNumberProps extends DoseFieldProps {
  readonly one: BoundedDose;
}

function DoseNumber({ step, number, dose, one }: DoseNumberProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { edit, settle, problems } = useEditing();
  const { field, given, bounds } = one;
  const effort = effortName(t, words, { efforts: step.efforts, number });
  const label = field === 'capSeconds' ? t('desk.editor.cap') : effort;
  const name = levelNameOf(words, step);
  const problem = problemAt(problems, { field, stepId: step.id, effort: number });
  return (
    <div className="step-dose" data-field={`${step.id} ${field} ${number}`}>
      <NumberStepper
        label={label}
        of={name}
        value={given}
        least={bounds.least}
        most={bounds.most}
        step={field === 'doseReps' ? 1 : secondsStep}
        unit={t(field === 'doseReps' ? 'desk.editor.reps' : 'desk.editor.seconds')}
        boundsMessage={t('desk.editor.bounds', { least: bounds.least, most: bounds.most })}
        fault={problem === undefined ? undefined : problemText(t, problem)}
        isChanged={isBigger(step, dose)}
        onLeave={settle}
        onChange={(value) => {
          edit({
            kind: 'setDose',
            stepId: step.id,
            effort: number,
            dose: withNumber(dose, field, value),
          });
        }}
      />
    </div>
  );
}

function withNumber(dose: Dose, field: BoundedDose['field'], value: number): Dose {
  switch (dose.kind) {
    case 'time':
      return { ...dose, seconds: value };
    case 'reps':
      return { ...dose, reps: value };
    case 'selfPaced':
      return field === 'capSeconds' ? { ...dose, capSeconds: value } : { ...dose, reps: value };
  }
}

/** True where another effort counted the same way has a smaller dose. */
function isBigger(step: Step, dose: Dose): boolean {
  return step.efforts.some(
    ({ dose: other }) => other.kind === dose.kind && sizeOf(other) < sizeOf(dose),
  );
}

function sizeOf(dose: Dose): number {
  return dose.kind === 'time' ? dose.seconds : dose.reps;
}
