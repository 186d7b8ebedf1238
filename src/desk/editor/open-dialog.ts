import type { Step } from '../../circuit/routine';
import type { RefusalProblem } from '../../contract/outcome';

/** Which dialog of the editor is open. */
export type OpenDialog =
  | { readonly kind: 'none' | 'add' | 'bulk' | 'versions' | 'print' | 'saveWith' }
  /** The draft was refused when the editor was to be left. */
  | { readonly kind: 'notKept'; readonly problem: RefusalProblem }
  | { readonly kind: 'swap' | 'alternate'; readonly step: Step };
