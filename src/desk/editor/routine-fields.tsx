import { useTranslation } from 'react-i18next';
import { routineBounds } from '../../circuit/routine-bounds';
import { problemText } from '../../phrasing/problem-text';
import { NumberStepper } from '../../ui/desk/number-stepper';
import { TextField } from '../../ui/desk/text-field';
import { useEditing } from './editing';
import { problemAt } from './problems-of';

const numbers = [
  { field: 'rounds', label: 'rounds', step: 1 },
  { field: 'roundBreakSeconds', label: 'roundBreak', step: 10 },
  { field: 'getReadySeconds', label: 'getReady', step: 5 },
] as const;

/** What belongs to the whole routine: what it is for, rounds, break, get ready. */
export function RoutineFields() {
  return (
    <div className="whole">
      <PurposeField />
      {numbers.map((one) => (
        <WholeNumber key={one.field} {...one} />
      ))}
    </div>
  );
}

function WholeNumber({ field, label, step }: (typeof numbers)[number]) {
  const { t } = useTranslation();
  const { routine, edit, settle, problems } = useEditing();
  const { least, most } = routineBounds[field];
  const value = field === 'getReadySeconds' ? routine.getReadySeconds : routine.circuit[field];
  const problem = problemAt(problems, { field });
  return (
    <div className="whole-number" data-field={field}>
      <NumberStepper
        label={t(`desk.editor.${label}`)}
        value={value}
        least={least}
        most={most}
        step={step}
        {...(field === 'rounds' ? {} : { unit: t('desk.editor.seconds') })}
        boundsMessage={t('desk.editor.bounds', { least, most })}
        fault={problem === undefined ? undefined : problemText(t, problem)}
        onLeave={settle}
        onChange={(next) => {
          edit({ kind: 'setRoutine', change: { [field]: next } });
        }}
      />
    </div>
  );
}

function PurposeField() {
  const { t } = useTranslation();
  const { routine, edit, settle, problems } = useEditing();
  const problem = problemAt(problems, { field: 'purposeCharacters' });
  return (
    <div className="whole-purpose" data-field="purposeCharacters">
      <TextField
        label={t('desk.editor.purpose')}
        value={routine.purpose}
        fault={problem === undefined ? undefined : problemText(t, problem)}
        onBlur={settle}
        onChange={(purpose) => {
          edit({ kind: 'setRoutine', change: { purpose } });
        }}
      />
    </div>
  );
}
