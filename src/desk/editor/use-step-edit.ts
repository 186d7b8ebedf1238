import { useTranslation } from 'react-i18next';
import type { StepEdit } from '../../circuit/edit/edit';
import { edited } from '../../circuit/edit/edited';
import { stepDifferences } from '../../circuit/edit/step-differences';
import { findStep } from '../../circuit/edit/steps';
import { stepDifferenceText } from '../../phrasing/difference-text';
import { levelWordsOf, useWords } from '../../phrasing/words';
import { useDesk } from '../desk-context';
import { useEditing } from './editing';

/**
 * Makes an edit of a step that may have to fit its doses to something else, and says what was fitted
 * with a way back.
 */
export function useStepEdit(): (edit: StepEdit) => void {
  const { t } = useTranslation();
  const words = useWords();
  const { toasts } = useDesk();
  const { routine, edit: make, undo } = useEditing();
  return (edit) => {
    const before = findStep(routine, edit.stepId)?.step;
    const after = findStep(edited(routine, edit), edit.stepId)?.step;
    make(edit);
    if (before === undefined || after === undefined) {
      return;
    }
    const fitted = stepDifferences(before, after).filter(
      ({ kind }) => kind !== 'level' && kind !== 'exercise',
    );
    if (fitted.length > 0) {
      const changes = fitted
        .map((change) => stepDifferenceText({ t, words }, change, after))
        .join('; ');
      const { name } = levelWordsOf(words, after.exercise, after.level);
      toasts.say({
        text: t('desk.editor.fitted', { name, changes }),
        action: { text: t('desk.editor.undo'), onAction: undo },
      });
    }
  };
}
