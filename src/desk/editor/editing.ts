import { createContext, use } from 'react';
import type { Edit } from '../../circuit/edit/edit';
import type { StepDefault } from '../../circuit/edit/new-step';
import type { Routine, Step } from '../../circuit/routine';
import type { Problem } from '../../circuit/routine-problem';
import type { Timeline } from '../../circuit/timeline';

/** The routine that is being edited, and all that its parts on the screen may do with it. */
export interface Editing {
  readonly routine: Routine;
  readonly timeline: Timeline;
  readonly problems: readonly Problem[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Makes an edit; `said` is shown with a way back from it, for as long as it is the last one. */
  readonly edit: (edit: Edit, said?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** A field was left: what is typed next is an edit of its own. */
  readonly settle: () => void;
  /** The step that the details and the preview show. */
  readonly chosen: Step | undefined;
  /** False while it is only the first one, because nobody chose any. */
  readonly isChosenByHand: boolean;
  readonly choose: (stepId: string) => void;
  /** The clinic's own doses for new steps. */
  readonly defaults: readonly StepDefault[];
}

export const EditingContext = createContext<Editing | undefined>(undefined);

/** The routine on the screen. Throws outside of the editor: that is a bug. */
export function useEditing(): Editing {
  const editing = use(EditingContext);
  if (editing === undefined) {
    throw new Error('This part of the editor was drawn outside of it');
  }
  return editing;
}
