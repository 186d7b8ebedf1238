import { useMemo, useReducer, useState } from 'react';
import { compileTimeline } from '../../circuit/compile-timeline';
import type { Edit } from '../../circuit/edit/edit';
import { historyOf, redone, settled, undone, withEdit } from '../../circuit/edit/history';
import type { History } from '../../circuit/edit/history';
import { findStep, placedSteps } from '../../circuit/edit/steps';
import type { Routine } from '../../circuit/routine';
import { problemsOf } from '../../circuit/routine-problems';
import type { Editing } from './editing';

type Action =
  { readonly kind: 'edit'; readonly edit: Edit } | { readonly kind: 'undo' | 'redo' | 'settle' };

function after(history: History, action: Action): History {
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

/** A routine with its history, and what follows from it; `first` is where it begins. */
export function useHistory(first: Routine): Omit<Editing, 'defaults'> {
  const [history, act] = useReducer(after, first, historyOf);
  const [chosenId, choose] = useState<string>();
  const { present: routine, past, future } = history;
  const timeline = useMemo(() => compileTimeline(routine), [routine]);
  const problems = useMemo(() => problemsOf(routine), [routine]);
  const chosen = findStep(routine, chosenId ?? '') ?? placedSteps(routine)[0];
  return {
    routine,
    timeline,
    problems,
    chosen: chosen?.step,
    choose,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    edit: (edit) => {
      act({ kind: 'edit', edit });
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
