import { useTranslation } from 'react-i18next';
import type { Step } from '../../circuit/routine';
import { routineBounds } from '../../circuit/routine-bounds';
import { problemText } from '../../phrasing/problem-text';
import { levelNameOf, useWords } from '../../phrasing/words';
import { Button } from '../../ui/desk/button';
import { NumberStepper } from '../../ui/desk/number-stepper';
import { Popover } from '../../ui/desk/popover';
import { useEditing } from './editing';
import { problemAt } from './problems-of';

const restFields = ['switchSeconds', 'moveSeconds'] as const;

/** The two pauses of a step, in short; they open to be changed. */
export function RestFields({ step }: { readonly step: Step }) {
  const { t } = useTranslation();
  const words = useWords();
  const { problems } = useEditing();
  const name = levelNameOf(words, step);
  const label = t('desk.editor.restsOf', { name });
  const switchText = t('desk.editor.rests', { switchSeconds: step.switchSeconds });
  const moveText = t('desk.editor.restsMove', { moveSeconds: step.moveSeconds });
  const isFaulty = restFields.some((field) => problemAt(problems, { field, stepId: step.id }));
  return (
    <div className="step-rests" data-field={`${step.id} rests`} data-faulty={isFaulty}>
      <Popover
        label={label}
        trigger={
          <Button look="quiet" aria-label={`${label}: ${switchText}, ${moveText}`}>
            <span className="step-rests-text">
              <span>{switchText}</span>
              <span>{moveText}</span>
            </span>
          </Button>
        }
      >
        <div className="editor-fields">
          {restFields.map((field) => (
            <RestField key={field} step={step} field={field} />
          ))}
        </div>
      </Popover>
    </div>
  );
}

interface RestFieldProps {
  readonly step: Step;
  readonly field: (typeof restFields)[number];
}

function RestField({ step, field }: RestFieldProps) {
  const { t } = useTranslation();
  const { edit, settle, problems } = useEditing();
  const { least, most } = routineBounds[field];
  const problem = problemAt(problems, { field, stepId: step.id });
  return (
    <NumberStepper
      label={t(`desk.editor.${field}`)}
      value={step[field]}
      least={least}
      most={most}
      step={5}
      unit={t('desk.editor.seconds')}
      boundsMessage={t('desk.editor.bounds', { least, most })}
      fault={problem === undefined ? undefined : problemText(t, problem)}
      onLeave={settle}
      onChange={(value) => {
        edit({ kind: 'setStep', stepId: step.id, change: { [field]: value } });
      }}
    />
  );
}
