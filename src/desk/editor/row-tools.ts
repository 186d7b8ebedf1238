import type { PlacedStep } from '../../circuit/edit/steps';
import type { Step } from '../../circuit/routine';

/** What a row asks of the screen around it. */
export interface RowTools {
  readonly onSwap: (step: Step) => void;
  readonly onDetails: (stepId: string) => void;
  readonly onMakeDefault: (step: Step) => void;
  readonly onRemove: (placed: PlacedStep) => void;
}
