import { useMemo, useReducer, useState } from 'react';
import { compileTimeline } from '../../circuit/compile-timeline';
import type { Edit } from '../../circuit/edit/edit';
import { historyOf, redone, settled, undone, withEdit } from '../../circuit/edit/history';
import type { History } from '../../circuit/edit/history';
import { findStep, placedSteps } from '../../circuit/edit/steps';
import { withKnownSteps } from '../../circuit/known-steps';
import type { Routine } from '../../circuit/routine';
import { problemsOf } from '../../circuit/routine-problems';
import type { Editing } from './editing';

type Action =
  | { readonly kind: 'edit'; readonly edit: Edit; readonly said: string | undefined }
  | { readonly kind: 'undo' | 'redo' | 'settle' };

/** What the edit that was made last has to say; another object for each edit. */
export interface SaidOfEdit {
  readonly text: string;
}

interface Work {
  readonly history: History;
  readonly said: SaidOfEdit | undefined;
}

function after(work: Work, action: Action): Work {
  const history = historyAfter(work.history, action);
  if (history.present === work.history.present) {
    return history === work.history ? work : { ...work, history };
  }
  const text = action.kind === 'edit' ? action.said : undefined;
  return { history, said: text === undefined ? undefined : { text } };
}

function historyAfter(history: History, action: Action): History {
  switch (action.kind) {
    case 'edit':
      return withEdit(history, action.edit);
    case 'undo':
      return undone(history);
    case 'redo':
      return redone(history);
    case 'settle':
      return settled(history);
  }
}

function untouched(routine: Routine): Work {
  return { history: historyOf(routine), said: undefined };
}

/** A routine that is edited, with what its last edit has to say. */
export interface EditedRoutine extends Omit<Editing, 'defaults'> {
  readonly said: SaidOfEdit | undefined;
}

/** A routine with its history, and what follows from it; `first` is where it begins. */
export function useHistory(first: Routine): EditedRoutine {
  const [{ history, said }, act] = useReducer(after, first, untouched);
  const [chosenId, choose] = useState<string>();
  const { present: routine, past, future } = history;
  const timeline = useMemo(() => compileTimeline(withKnownSteps(routine)), [routine]);
  const problems = useMemo(() => problemsOf(routine), [routine]);
  const byHand = findStep(routine, chosenId ?? '');
  const chosen = byHand ?? placedSteps(routine)[0];
  return {
    routine,
    timeline,
    problems,
    said,
    chosen: chosen?.step,
    isChosenByHand: byHand !== undefined,
    choose,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    edit: (edit, text) => {
      act({ kind: 'edit', edit, said: text });
    },
    undo: () => {
      act({ kind: 'undo' });
    },
    redo: () => {
      act({ kind: 'redo' });
    },
    settle: () => {
      act({ kind: 'settle' });
    },
  };
}
