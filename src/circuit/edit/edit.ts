import type { LevelName } from '../../exercises/level-name';
import type { Dose, Way } from '../effort';
import type { ExerciseLevel } from '../exercise-level';
import type { Part } from '../phase';
import type { Routine, RoutineName, Step } from '../routine';

/** A step that has no id yet; it gets one of its routine's own when it is put there. */
export type NewStep = Omit<Step, 'id'>;

/** Numbers and words of a step that are set as they are. */
export type StepChange = Partial<
  Pick<Step, 'switchSeconds' | 'moveSeconds' | 'loadKg' | 'note' | 'alternates'>
>;

/** Numbers and words of a whole routine that are set as they are. */
export interface RoutineChange {
  readonly name?: RoutineName;
  readonly purpose?: string;
  readonly getReadySeconds?: number;
  readonly rounds?: number;
  readonly roundBreakSeconds?: number;
}

/** Which steps a change of many reaches. */
export type Reach = Part | 'all';

/** Changes of which steps there are and where. Places (`at`) count from 0 in a part. */
export type PlacingEdit =
  | {
      readonly kind: 'addStep';
      readonly part: Part;
      readonly at: number;
      readonly step: NewStep;
    }
  | { readonly kind: 'removeStep'; readonly stepId: string }
  /** `at`: the place it has afterwards. */
  | {
      readonly kind: 'moveStep';
      readonly stepId: string;
      readonly part: Part;
      readonly at: number;
    }
  | { readonly kind: 'duplicateStep'; readonly stepId: string };

/** Changes of the efforts of one step, which count from 1. */
export type EffortEdit =
  | {
      readonly kind: 'setDose';
      readonly stepId: string;
      readonly effort: number;
      readonly dose: Dose;
    }
  /** One more effort for every side or direction, each like the last of its own. */
  | { readonly kind: 'addSet'; readonly stepId: string }
  | { readonly kind: 'addEffort'; readonly stepId: string; readonly way: Way }
  | { readonly kind: 'removeEffort'; readonly stepId: string; readonly effort: number }
  /** So many seconds, or repetitions where they are counted, more for a weak side. */
  | {
      readonly kind: 'giveMore';
      readonly stepId: string;
      readonly way: Way;
      readonly amount: number;
    }
  /** Which side or direction comes first. */
  | { readonly kind: 'startWith'; readonly stepId: string; readonly way: Way };

/** Changes of one step as a whole. */
export type StepEdit =
  | { readonly kind: 'swapExercise'; readonly stepId: string; readonly to: ExerciseLevel }
  | { readonly kind: 'setLevel'; readonly stepId: string; readonly level: LevelName }
  | { readonly kind: 'setStep'; readonly stepId: string; readonly change: StepChange }
  /** Doses and pauses of the step before it in its part, as far as they fit. */
  | { readonly kind: 'copyFromAbove'; readonly stepId: string };

/** Changes of the routine as a whole, and of many steps at once. */
export type WideEdit =
  | { readonly kind: 'setRoutine'; readonly change: RoutineChange }
  | {
      readonly kind: 'setRests';
      readonly reach: Reach;
      readonly rests: Partial<Pick<Step, 'switchSeconds' | 'moveSeconds'>>;
    }
  /** Kept within what each level allows. */
  | { readonly kind: 'scaleDoses'; readonly reach: Reach; readonly factor: number }
  /** Of every step whose exercise has that level. */
  | { readonly kind: 'setLevels'; readonly reach: Reach; readonly level: LevelName }
  /** Everything of another routine but its id: an earlier version, or what somebody else saved. */
  | { readonly kind: 'takeOver'; readonly from: Routine };

/** Every change that the desk makes to a routine, as data. */
export type Edit = PlacingEdit | EffortEdit | StepEdit | WideEdit;

const placingKinds: Readonly<Record<PlacingEdit['kind'], true>> = {
  addStep: true,
  removeStep: true,
  moveStep: true,
  duplicateStep: true,
};

const effortKinds: Readonly<Record<EffortEdit['kind'], true>> = {
  setDose: true,
  addSet: true,
  addEffort: true,
  removeEffort: true,
  giveMore: true,
  startWith: true,
};

const stepKinds: Readonly<Record<StepEdit['kind'], true>> = {
  swapExercise: true,
  setLevel: true,
  setStep: true,
  copyFromAbove: true,
};

/** Tells the edits of which steps there are from the others. */
export function isPlacing(edit: Edit): edit is PlacingEdit {
  return edit.kind in placingKinds;
}

/** Tells the edits of one step's efforts from the others. */
export function isOfEfforts(edit: Edit): edit is EffortEdit {
  return edit.kind in effortKinds;
}

/** Tells the edits of one step as a whole from the others. */
export function isOfStep(edit: Edit): edit is StepEdit {
  return edit.kind in stepKinds;
}
