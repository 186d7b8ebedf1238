import type { TFunction } from 'i18next';
import type { Problem } from '../circuit/routine-problem';

/** What is wrong with a routine, in plain words and without its place. */
export function problemText(t: TFunction, problem: Problem): string {
  switch (problem.kind) {
    case 'outOfBounds':
      return outOfBoundsText(t, problem);
    case 'notWhole':
      return t('desk.editor.problems.notWhole', {
        field: t(`desk.editor.problems.fields.${problem.field}`),
        given: problem.given,
        grain: problem.grain,
      });
    case 'levelMissing':
    case 'wayUnfit':
    case 'alternateMissing':
    case 'repsUncounted':
    case 'stepIdTwice':
      return t(`desk.editor.problems.${problem.kind}`);
  }
}

/** Where only one bound can be meant, the other is not named. */
function outOfBoundsText(
  t: TFunction,
  { field, given, least, most }: Extract<Problem, { readonly kind: 'outOfBounds' }>,
): string {
  const facts = { field: t(`desk.editor.problems.fields.${field}`), given, least, most };
  if (given > most && least <= 1) {
    return t('desk.editor.problems.tooMany', facts);
  }
  return given < least && least === 1
    ? t('desk.editor.problems.tooFew', facts)
    : t('desk.editor.problems.outOfBounds', facts);
}
