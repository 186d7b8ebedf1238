import type { Routine } from '../circuit/routine';
import type { Problem } from '../circuit/routine-problem';

/** What came of a dialog that staff may close without choosing. */
export type Chosen<T> =
  { readonly kind: 'chosen'; readonly value: T } | { readonly kind: 'cancelled' };

/**
 * Why a file is no routine file, as facts. `field` is a dotted path into it, `line` counts from 1.
 * Both are there wherever the fault has a place.
 */
export interface FileFault {
  readonly kind:
    | 'notAFile'
    | 'tooLarge'
    | 'notText'
    | 'notJson'
    | 'tooDeep'
    | 'doubledKey'
    | 'notOurs'
    | 'newerFormat'
    | 'tooMany'
    | 'wrongShape'
    | 'routineProblem';
  readonly field?: string;
  readonly line?: number;
  /** The routine it lies in, by its name in the file. */
  readonly routine?: string;
  /** For `routineProblem`. */
  readonly problem?: Problem;
}

/** What an import would do with one routine of the file. */
export interface ImportedRoutine {
  readonly routine: Routine;
  /** `new`: nothing here has its name. `same`: it is here already, step for step. `changed`: a
   * routine of its name is here and differs. */
  readonly compared: 'new' | 'same' | 'changed';
  /** The routine of the same name that is here. */
  readonly hereId?: string;
}

/** A file that was read and checked whole, and what accepting it would do; nothing is saved yet. */
export type ImportPreview =
  | { readonly kind: 'faulty'; readonly fileName: string; readonly faults: readonly FileFault[] }
  | {
      readonly kind: 'good';
      readonly fileName: string;
      /** To be given back when it is accepted; good until the next preview or lock. */
      readonly previewId: string;
      readonly routines: readonly ImportedRoutine[];
    };

/** How to take in one routine of a preview. */
export interface ImportChoice {
  /** Its place in the preview, from 0. */
  readonly index: number;
  /** `add`: as a new routine. `replace`: as the next version of the one of its name. `leave`: not. */
  readonly take: 'add' | 'replace' | 'leave';
}

/** What was exported or backed up, and where to: the file's name without its folder. */
export interface WrittenFile {
  readonly fileName: string;
  readonly routines: number;
}

/** What a backup holds, read and checked before anything is replaced. */
export type BackupPreview =
  | { readonly kind: 'faulty'; readonly fileName: string; readonly faults: readonly FileFault[] }
  | {
      readonly kind: 'good';
      readonly fileName: string;
      readonly previewId: string;
      /** ISO 8601, UTC. */
      readonly madeAt: string;
      readonly routines: number;
      readonly versions: number;
      /** So many of the routines break today's bounds: the wall does not offer them as they are. */
      readonly unfit: number;
      readonly clinicName: string;
    };

/** Sizes of paper. */
export type Paper = 'A4' | 'Letter';
