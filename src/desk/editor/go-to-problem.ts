import type { Problem } from '../../circuit/routine-problem';

/** Puts the focus into the field that a problem is about, or onto its step. */
export function goToProblem(problem: Problem): void {
  // The details of the step may only just be drawn.
  requestAnimationFrame(() => {
    const place = placesOf(problem)
      .map((address) => document.querySelector(`[data-field="${CSS.escape(address)}"]`))
      .find((found) => found !== null);
    const row = document.querySelector<HTMLElement>(
      `[data-step="${CSS.escape(problem.stepId ?? '')}"]`,
    );
    // Not the minus beside it, which comes first and may be disabled.
    const field =
      place?.querySelector<HTMLElement>('input') ?? place?.querySelector<HTMLElement>('button');
    const goal = field ?? row;
    goal?.focus();
  });
}

/** Where the field may be, the nearest first; the marks are `data-field` in the editor's parts. */
function placesOf(problem: Problem): readonly string[] {
  const stepId = problem.stepId ?? '';
  if (problem.kind !== 'outOfBounds' && problem.kind !== 'notWhole') {
    return problem.kind === 'alternateMissing' ? [`${stepId} alternates`] : [];
  }
  const { field, effort } = problem;
  return stepId === ''
    ? [field]
    : [`${stepId} ${field} ${effort ?? ''}`, `${stepId} ${field}`, `${stepId} rests`];
}
