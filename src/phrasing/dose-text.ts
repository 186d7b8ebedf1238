import type { TFunction } from 'i18next';
import type { Dose, Effort } from '../circuit/effort';
import type { Dictionary } from '../text/text';

/** A dose in words: "30 s", "8 reps". */
export function doseText(t: TFunction, dose: Dose): string {
  switch (dose.kind) {
    case 'time':
      return t('desk.editor.doses.time', { seconds: dose.seconds });
    case 'reps':
      return t('desk.editor.doses.reps', { reps: dose.reps });
    case 'selfPaced':
      return t('desk.editor.doses.selfPaced', { reps: dose.reps, seconds: dose.capSeconds });
  }
}

/**
 * What an effort of a step is called: "Left", from its second go "Left 2", or "Set 2" where there are
 * no sides. `number` counts the efforts of the step from 1.
 */
export function effortName(
  t: TFunction,
  words: Dictionary,
  { efforts, number }: { readonly efforts: readonly Effort[]; readonly number: number },
): string {
  const way = efforts[number - 1]?.way ?? 'whole';
  if (way === 'whole') {
    return efforts.length === 1
      ? t('desk.editor.dose.only')
      : t('desk.editor.dose.whole', { number });
  }
  const side = words.sides.short[way];
  const turn = efforts.slice(0, number).filter((effort) => effort.way === way).length;
  return turn === 1 ? side : t('desk.editor.dose.sideAgain', { side, number: turn });
}
