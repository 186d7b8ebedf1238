import type { Step } from '../../circuit/routine';

/** Which dialog of the editor is open. */
export type OpenDialog =
  | { readonly kind: 'none' | 'add' | 'bulk' | 'versions' | 'print' | 'saveWith' }
  | { readonly kind: 'swap' | 'alternate'; readonly step: Step };
