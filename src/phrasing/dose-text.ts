import type { TFunction } from 'i18next';
import type { Dose, Effort } from '../circuit/effort';
import type { RepUnit } from '../text/exercise-words';
import type { Dictionary } from '../text/text';

/** What the words of a dose are made from. */
export interface DoseWords {
  readonly t: TFunction;
  readonly words: Dictionary;
  /** What a repetition of the level is called. */
  readonly repUnit: RepUnit;
}

/** A dose as "30 s", "12 knee drives" or "12 knee drives at your own pace, at most 60 s". */
export function doseText(dose: Dose, { t, repUnit }: Omit<DoseWords, 'words'>): string {
  switch (dose.kind) {
    case 'time':
      return t('desk.common.dose.time', { seconds: dose.seconds });
    case 'reps':
      return t('desk.common.dose.reps', { reps: dose.reps, unit: unitOf(dose.reps, repUnit) });
    case 'selfPaced': {
      const { reps, capSeconds } = dose;
      return t('desk.common.dose.selfPaced', { reps, unit: unitOf(reps, repUnit), capSeconds });
    }
  }
}

/** The efforts of a step in lines: "Left side 30 s", "Right side 40 s"; like ones as "2 × 30 s". */
export function effortLines(efforts: readonly Effort[], doseWords: DoseWords): readonly string[] {
  const lines = efforts.map(({ way, dose }) => {
    const text = doseText(dose, doseWords);
    return way === 'whole' ? text : `${doseWords.words.sides[way]} ${text}`;
  });
  const kinds = [...new Set(lines)];
  return kinds.map((line) => {
    const count = lines.filter((other) => other === line).length;
    return count === 1 ? line : `${count} × ${line}`;
  });
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

function unitOf(reps: number, { one, other }: RepUnit): string {
  return reps === 1 ? one : other;
}
