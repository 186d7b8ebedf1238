import { useTranslation } from 'react-i18next';
import type { StepEdit } from '../../circuit/edit/edit';
import { edited } from '../../circuit/edit/edited';
import { stepDifferences } from '../../circuit/edit/step-differences';
import { findStep } from '../../circuit/edit/steps';
import type { Step } from '../../circuit/routine';
import { stepDifferenceText } from '../../phrasing/difference-text';
import { levelNameOf, useWords } from '../../phrasing/words';
import { useEditing } from './editing';

/**
 * Makes an edit of a step that may have to fit its doses to something else, and says what was fitted
 * with a way back.
 */
export function useStepEdit(): (edit: StepEdit) => void {
  const { t } = useTranslation();
  const words = useWords();
  const { routine, edit: make } = useEditing();
  const fittedText = (before: Step, after: Step) => {
    const fitted = stepDifferences(before, after).filter(
      ({ kind }) => kind !== 'level' && kind !== 'exercise',
    );
    if (fitted.length === 0) {
      return undefined;
    }
    const changes = fitted
      .map((change) => stepDifferenceText({ t, words }, change, after))
      .join('; ');
    const name = levelNameOf(words, after);
    return t('desk.editor.fitted', { name, changes });
  };
  return (edit) => {
    const before = findStep(routine, edit.stepId)?.step;
    const after = findStep(edited(routine, edit), edit.stepId)?.step;
    make(edit, before && after && fittedText(before, after));
  };
}
