import type { TFunction } from 'i18next';
import type { Difference } from '../circuit/edit/differences';
import type { StepDifference } from '../circuit/edit/step-differences';
import type { StepPlace } from '../circuit/edit/steps';
import type { Effort } from '../circuit/effort';
import type { ExerciseLevel } from '../circuit/exercise-level';
import type { Step } from '../circuit/routine';
import type { Dictionary } from '../text/text';
import { doseText, effortName } from './dose-text';
import { routineNameOf } from './routine-name';
import { levelNameOf, wordsOf } from './words';

/** What words are made from. */
export interface Phrasing {
  readonly t: TFunction;
  readonly words: Dictionary;
}

/** One line of a comparison: what it is about, and what of it is another. */
export interface DifferenceLine {
  readonly about: string;
  readonly what: readonly string[];
}

/** A difference between two routines in words. */
export function differenceLine(phrasing: Phrasing, difference: Difference): DifferenceLine {
  const { t, words } = phrasing;
  const whole = (text: string) => ({ about: t('desk.editor.differences.whole'), what: [text] });
  switch (difference.kind) {
    case 'name': {
      const from = routineNameOf(words, difference.from);
      const to = routineNameOf(words, difference.to);
      return whole(t('desk.editor.differences.name', { from, to }));
    }
    case 'purpose':
      return whole(t('desk.editor.differences.purpose', orNone(t, difference)));
    case 'number':
      return whole(numberText(t, difference));
    case 'added':
    case 'moved':
      return {
        about: levelNameOf(words, difference.step),
        what: [t(`desk.editor.differences.${difference.kind}`, placeFacts(t, difference.to))],
      };
    case 'removed':
      return {
        about: levelNameOf(words, difference.step),
        what: [t('desk.editor.differences.removed', placeFacts(t, difference.from))],
      };
    case 'changed':
      return {
        about: levelNameOf(words, difference.step),
        what: difference.changes.map((change) =>
          stepDifferenceText(phrasing, change, difference.step),
        ),
      };
  }
}

/** A difference between two states of a step in words; `step` is the later one. */
export function stepDifferenceText(
  { t, words }: Phrasing,
  change: StepDifference,
  step: Step,
): string {
  switch (change.kind) {
    case 'exercise': {
      const { from, to } = change;
      const names = { from: wordsOf(words, from).name, to: wordsOf(words, to).name };
      return t('desk.editor.differences.exercise', names);
    }
    case 'level': {
      const names = { from: words.levels[change.from], to: words.levels[change.to] };
      return t('desk.editor.differences.level', names);
    }
    case 'effort':
      return effortText({ t, words }, change, step);
    case 'number':
      return numberText(t, change);
    case 'note':
      return t('desk.editor.differences.note', orNone(t, change));
    case 'alternates': {
      const from = alternateNames(words, change.from);
      const to = alternateNames(words, change.to);
      return t('desk.editor.differences.alternates', orNone(t, { from, to }));
    }
  }
}

function effortText(
  { t, words }: Phrasing,
  { number, from, to }: Extract<StepDifference, { readonly kind: 'effort' }>,
  step: Step,
): string {
  const was: readonly Effort[] = from === undefined ? [] : [from];
  const effort =
    to === undefined
      ? effortName(t, words, { efforts: was, number: 1 })
      : effortName(t, words, { efforts: step.efforts, number });
  const unit = t('desk.editor.reps');
  const repUnit = wordsOf(words, step.exercise).levels[step.level]?.repUnit ?? {
    one: unit,
    other: unit,
  };
  const said = ({ dose }: Effort) => doseText(dose, { t, repUnit });
  if (from === undefined) {
    return to === undefined
      ? ''
      : t('desk.editor.differences.effortAdded', { effort, to: said(to) });
  }
  return to === undefined
    ? t('desk.editor.differences.effortRemoved', { effort, from: said(from) })
    : t('desk.editor.differences.effort', { effort, from: said(from), to: said(to) });
}

type NumberDifference = Extract<Difference | StepDifference, { readonly kind: 'number' }>;

function numberText(t: TFunction, { field, from, to }: NumberDifference): string {
  const name = t(`desk.editor.problems.fields.${field}`);
  return t('desk.editor.differences.number', { field: name, from, to });
}

function placeFacts(t: TFunction, { part, at }: StepPlace) {
  return { part: t(`desk.editor.parts.${part}`), number: at + 1 };
}

function orNone(t: TFunction, { from, to }: { readonly from: string; readonly to: string }) {
  const none = t('desk.editor.differences.empty');
  return { from: from === '' ? none : from, to: to === '' ? none : to };
}

function alternateNames(words: Dictionary, alternates: readonly ExerciseLevel[]): string {
  return alternates.map((one) => levelNameOf(words, one)).join(', ');
}
