import type { Routine } from '../circuit/routine';

/**
 * What the desk posts to the wall's preview page in its frame: the routine as it is being edited, and
 * the moment of its run to show. The page shows it as the wall would, standing still or moving on.
 */
export interface PreviewMessage {
  readonly kind: 'backline-preview';
  readonly routine: Routine;
  readonly elapsedMs: number;
  /** True while the figure goes on from `elapsedMs` by itself. */
  readonly playing: boolean;
}
