import type { Routine } from '../circuit/routine';

/** A routine that is opened to be edited. */
export interface OpenedRoutine {
  /** As it is saved, or as it was begun: what "nothing changed" means. */
  readonly saved: Routine;
  /** What the editor begins with: the draft where there is one, else `saved`. */
  readonly edited: Routine;
  /** The version that the work began from; 0 for a new routine. */
  readonly basedOn: number;
}

/** What the unlocked desk shows. */
export type Screen =
  | { readonly kind: 'list' }
  | { readonly kind: 'editor'; readonly opened: OpenedRoutine }
  | { readonly kind: 'settings' };
