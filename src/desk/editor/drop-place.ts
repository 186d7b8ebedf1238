import type { StepPlace } from '../../circuit/edit/steps';
import type { Part } from '../../circuit/phase';
import type { Step } from '../../circuit/routine';

/** Where something is let go: before or after a step, or on the part itself. */
export interface LetGo {
  readonly steps: readonly Step[];
  readonly part: Part;
  /** Undefined on the part itself: at its end. */
  readonly target?: { readonly key: string; readonly after: boolean };
}

/** The place that a step has once it is let go. */
export function dropPlace(stepId: string, { steps, part, target }: LetGo): StepPlace {
  const others = steps.filter(({ id }) => id !== stepId);
  if (target === undefined) {
    return { part, at: others.length };
  }
  if (target.key === stepId) {
    return { part, at: steps.findIndex(({ id }) => id === stepId) };
  }
  const at = others.findIndex(({ id }) => id === target.key);
  return { part, at: at + (target.after ? 1 : 0) };
}
