import type { ExerciseId } from '../../exercises/exercise-id';
import type { LevelName } from '../../exercises/level-name';
import type { Effort } from '../effort';
import type { ExerciseLevel } from '../exercise-level';
import type { Step } from '../routine';

/** One thing in which a step differs from what it was. */
export type StepDifference =
  | { readonly kind: 'exercise'; readonly from: ExerciseId; readonly to: ExerciseId }
  | { readonly kind: 'level'; readonly from: LevelName; readonly to: LevelName }
  /** Undefined where the effort, counted from 1, was not there or is not any more. */
  | {
      readonly kind: 'effort';
      readonly number: number;
      readonly from: Effort | undefined;
      readonly to: Effort | undefined;
    }
  | {
      readonly kind: 'number';
      readonly field: 'switchSeconds' | 'moveSeconds' | 'loadKg';
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'note'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'alternates';
      readonly from: readonly ExerciseLevel[];
      readonly to: readonly ExerciseLevel[];
    };

/** What makes the second step of the first, in the order in which a row shows it. */
export function stepDifferences(before: Step, after: Step): readonly StepDifference[] {
  return [
    ...(before.exercise === after.exercise
      ? []
      : [{ kind: 'exercise', from: before.exercise, to: after.exercise } as const]),
    ...(before.level === after.level
      ? []
      : [{ kind: 'level', from: before.level, to: after.level } as const]),
    ...effortDifferences(before.efforts, after.efforts),
    ...number('switchSeconds', before, after),
    ...number('moveSeconds', before, after),
    ...number('loadKg', before, after),
    ...(before.note === after.note
      ? []
      : [{ kind: 'note', from: before.note, to: after.note } as const]),
    ...(alternatesKey(before.alternates) === alternatesKey(after.alternates)
      ? []
      : [{ kind: 'alternates', from: before.alternates, to: after.alternates } as const]),
  ];
}

function effortDifferences(
  before: readonly Effort[],
  after: readonly Effort[],
): readonly StepDifference[] {
  const count = Math.max(before.length, after.length);
  return Array.from({ length: count }, (_, index) => ({
    kind: 'effort' as const,
    number: index + 1,
    from: before[index],
    to: after[index],
  })).filter(({ from, to }) => (from && effortKey(from)) !== (to && effortKey(to)));
}

function number(
  field: 'switchSeconds' | 'moveSeconds' | 'loadKg',
  before: Step,
  after: Step,
): readonly StepDifference[] {
  const [from, to] = [before[field], after[field]];
  return from === to ? [] : [{ kind: 'number', field, from, to }];
}

function effortKey({ way, dose }: Effort): string {
  switch (dose.kind) {
    case 'time':
      return `${way} ${dose.seconds} s`;
    case 'reps':
      return `${way} ${dose.reps}`;
    case 'selfPaced':
      return `${way} ${dose.reps} in ${dose.capSeconds} s`;
  }
}

function alternatesKey(alternates: readonly ExerciseLevel[]): string {
  return alternates.map(({ exercise, level }) => `${exercise} ${level}`).join(', ');
}
