import type { Routine } from '../routine';
import { differences } from './differences';
import type { Edit } from './edit';
import { edited } from './edited';

/** A routine with all that it was and, after an undo, all that it was to become; without limit. */
export interface History {
  readonly past: readonly Routine[];
  readonly present: Routine;
  /** The next one to be done again comes first. */
  readonly future: readonly Routine[];
  /** The field that the last edit changed: more typing in it is the same edit. */
  readonly field: string | undefined;
}

/** A routine that nothing has been done to yet. */
export function historyOf(routine: Routine): History {
  return { past: [], present: routine, future: [], field: undefined };
}

/** The history after an edit; the same one where the edit changes nothing. */
export function withEdit(history: History, edit: Edit): History {
  const { past, present } = history;
  const next = edited(present, edit);
  if (next === present || differences(present, next).length === 0) {
    return history;
  }
  const field = fieldOf(edit);
  const goesOn = field !== undefined && field === history.field;
  const before = goesOn ? past : [...past, present];
  // Typed back to what it was: an undo to the very same would seem to do nothing.
  const isBack = goesOn && isSame(before.at(-1), next);
  return {
    past: isBack ? before.slice(0, -1) : before,
    present: next,
    future: [],
    field: isBack ? undefined : field,
  };
}

/** One edit back; the same history where there is none. */
export function undone(history: History): History {
  const { past, present, future } = history;
  const before = past.at(-1);
  return before === undefined
    ? history
    : {
        past: past.slice(0, -1),
        present: before,
        future: [present, ...future],
        field: undefined,
      };
}

/** One edit that was undone done again; the same history where there is none. */
export function redone(history: History): History {
  const { past, present, future } = history;
  const [next, ...later] = future;
  return next === undefined
    ? history
    : { past: [...past, present], present: next, future: later, field: undefined };
}

/** The same history, where the next edit is one of its own: the field was left. */
export function settled(history: History): History {
  return history.field === undefined ? history : { ...history, field: undefined };
}

function isSame(before: Routine | undefined, next: Routine): boolean {
  return before !== undefined && differences(before, next).length === 0;
}

/** Edits that come letter by letter or notch by notch; the others are each one of their own. */
function fieldOf(edit: Edit): string | undefined {
  if (edit.kind === 'setDose') {
    return `${edit.stepId} ${edit.effort} ${edit.dose.kind}`;
  }
  if (edit.kind === 'setStep' || edit.kind === 'setRoutine') {
    const fields = Object.keys(edit.change).join(' ');
    return edit.kind === 'setStep' ? `${edit.stepId} ${fields}` : fields;
  }
  return undefined;
}
