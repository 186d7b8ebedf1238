import type { DoseField } from '../../circuit/dose-bounds';
import type { BoundedField } from '../../circuit/routine-bounds';
import type { Problem } from '../../circuit/routine-problem';

/** Which field's problems are meant; of a step, and of one of its efforts (from 1) where given. */
export interface FieldPlace {
  readonly field: BoundedField | DoseField;
  readonly stepId?: string;
  readonly effort?: number;
}

/** The first problem of a field; undefined where it is well. */
export function problemAt(
  problems: readonly Problem[],
  { field, stepId, effort }: FieldPlace,
): Problem | undefined {
  return problems.find(
    (problem) =>
      (problem.kind === 'outOfBounds' || problem.kind === 'notWhole') &&
      problem.field === field &&
      problem.stepId === stepId &&
      problem.effort === effort,
  );
}

/** The problems of a step that belong to none of its numbers. */
export function problemsOfStep(problems: readonly Problem[], stepId: string): readonly Problem[] {
  return problems.filter(
    (problem) =>
      problem.stepId === stepId && problem.kind !== 'outOfBounds' && problem.kind !== 'notWhole',
  );
}
