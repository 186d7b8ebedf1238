import type { MovementPhase } from './movement';

/** One slow breath in a held position: 2 s in, 2 s out (standard practice, unsourced). */
export const breathingHold: readonly MovementPhase[] = [
  { id: 'breathe-in', seconds: 2, to: {}, breath: 'in' },
  { id: 'breathe-out', seconds: 2, to: {}, breath: 'out' },
];
