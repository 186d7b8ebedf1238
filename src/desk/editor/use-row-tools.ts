import { useTranslation } from 'react-i18next';
import { stepDefaultOf, withStepDefault } from '../../circuit/edit/new-step';
import { placedSteps } from '../../circuit/edit/steps';
import type { PlacedStep } from '../../circuit/edit/steps';
import type { Step } from '../../circuit/routine';
import { levelNameOf, useWords } from '../../phrasing/words';
import { useDesk } from '../desk-context';
import { useRefusal } from '../use-refusal';
import type { Editing } from './editing';
import type { RowTools } from './row-tools';
import { focusRow } from './use-chosen-row';

export interface RowToolParts {
  readonly editing: Editing;
  readonly onSwap: (step: Step) => void;
  readonly onDetails: () => void;
}

/** What a row's menu does beyond an edit: dialogs, defaults, and a way back from removing. */
export function useRowTools({ editing, onSwap, onDetails }: RowToolParts): RowTools {
  const { t } = useTranslation();
  const words = useWords();
  const { library, toasts } = useDesk();
  const refusal = useRefusal();
  const { routine, edit, choose } = editing;
  const nameOf = (step: Step) => levelNameOf(words, step);
  const makeDefault = async (step: Step) => {
    const saved = await library.changeSettings((settings) => ({
      ...settings,
      stepDefaults: withStepDefault(settings.stepDefaults, stepDefaultOf(step)),
    }));
    if (refusal(saved)) {
      toasts.say({ text: t('desk.editor.madeDefault', { name: nameOf(step) }) });
    }
  };
  const remove = ({ step }: PlacedStep) => {
    const all = placedSteps(routine).map((placed) => placed.step.id);
    const index = all.indexOf(step.id);
    const next = all[index + 1] ?? all[index - 1];
    edit({ kind: 'removeStep', stepId: step.id }, t('desk.editor.removed', { name: nameOf(step) }));
    if (next !== undefined) {
      choose(next);
      focusRow(next);
    }
  };
  return {
    onSwap,
    onDetails: (stepId) => {
      choose(stepId);
      onDetails();
    },
    onMakeDefault: (step) => void makeDefault(step),
    onRemove: remove,
  };
}
