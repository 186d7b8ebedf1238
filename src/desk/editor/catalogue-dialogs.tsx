import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edit } from '../../circuit/edit/edit';
import { edited } from '../../circuit/edit/edited';
import { newStep } from '../../circuit/edit/new-step';
import { stepsIn } from '../../circuit/edit/steps';
import type { ExerciseLevel } from '../../circuit/exercise-level';
import type { Part } from '../../circuit/phase';
import type { Step } from '../../circuit/routine';
import { catalogue } from '../../exercises/catalogue';
import { levelNameOf, useWords } from '../../phrasing/words';
import { Segmented } from '../../ui/desk/segmented';
import { CatalogueDialog } from './catalogue-dialog';
import type { CatalogueFilter } from './catalogue-filter';
import { useEditing } from './editing';
import { focusRow } from './use-chosen-row';
import { useStepEdit } from './use-step-edit';

const everything: CatalogueFilter = {
  kind: 'any',
  area: 'any',
  equipment: 'any',
  level: 'standard',
};

const parts: readonly Part[] = ['warmUp', 'circuit', 'coolDown'];

interface Closing {
  readonly onClose: () => void;
}

/** Puts an exercise of the catalogue at the end of a part, or behind the step chosen in it. */
export function AddDialog({ onClose }: Closing) {
  const { t } = useTranslation();
  const { routine, chosen, isChosenByHand, choose, defaults, edit } = useEditing();
  const [part, setPart] = useState<Part>('circuit');
  const add = (picked: ExerciseLevel) => {
    const steps = stepsIn(routine, part);
    const index = steps.findIndex(({ id }) => isChosenByHand && id === chosen?.id);
    const at = index === -1 ? steps.length : index + 1;
    const step = newStep(picked, { part, after: steps[at - 1], defaults });
    const adding: Edit = { kind: 'addStep', part, at, step };
    const added = stepsIn(edited(routine, adding), part)[at];
    edit(adding);
    onClose();
    // The next one comes behind it.
    if (added !== undefined) {
      choose(added.id);
      focusRow(added.id);
    }
  };
  return (
    <CatalogueDialog
      title={t('desk.editor.catalogue.add')}
      initial={{ ...everything, kind: 'strength' }}
      onPick={add}
      onClose={onClose}
      aside={
        <Segmented
          label={t('desk.editor.catalogue.into')}
          value={part}
          segments={parts.map((id) => ({ id, text: t(`desk.editor.parts.${id}`) }))}
          onChange={setPart}
        />
      }
    />
  );
}

interface OfStep extends Closing {
  readonly step: Step;
}

/** Puts another exercise in the place of a step; doses stay where they fit. */
export function SwapDialog({ step, onClose }: OfStep) {
  const { t } = useTranslation();
  const words = useWords();
  const stepEdit = useStepEdit();
  const name = levelNameOf(words, step);
  return (
    <CatalogueDialog
      title={t('desk.editor.catalogue.swap', { name })}
      initial={{ ...everything, kind: catalogue[step.exercise].kind, level: step.level }}
      onClose={onClose}
      onPick={(to) => {
        stepEdit({ kind: 'swapExercise', stepId: step.id, to });
        onClose();
        focusRow(step.id);
      }}
    />
  );
}

/** Approves something that is offered in the place of a step when it hurts. */
export function AlternateDialog({ step, onClose }: OfStep) {
  const { t } = useTranslation();
  const words = useWords();
  const { edit } = useEditing();
  const name = levelNameOf(words, step);
  const isThere = (one: ExerciseLevel) =>
    [step, ...step.alternates].some(
      ({ exercise, level }) => exercise === one.exercise && level === one.level,
    );
  return (
    <CatalogueDialog
      title={t('desk.editor.catalogue.alternate', { name })}
      initial={{ ...everything, kind: catalogue[step.exercise].kind, level: 'easier' }}
      onClose={onClose}
      onPick={(picked) => {
        if (!isThere(picked)) {
          const alternates = [...step.alternates, picked];
          edit({ kind: 'setStep', stepId: step.id, change: { alternates } });
        }
        onClose();
      }}
    />
  );
}
