import type { Phase } from './phase';

/**
 * A routine compiled once: phases without gaps from 0 to `totalMs`, the last of them `finished`.
 * A plain value: it can be printed, compared and sent.
 */
export interface Timeline {
  readonly routineId: string;
  readonly totalMs: number;
  readonly phases: readonly Phase[];
}
