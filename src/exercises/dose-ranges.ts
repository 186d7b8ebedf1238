import type { DoseRange } from './level-dose';

/**
 * A one-sided or whole effort of 15 to 45 s (standard practice, unsourced; Klika and Jordan 2013
 * and circuit timing guides use 30 to 50 s). Repetitions are each exercise's own.
 */
export function effortRange(minReps: number, maxReps: number): DoseRange {
  return { minSeconds: 15, maxSeconds: 45, minReps, maxReps };
}

/**
 * A held plank of 10 to 45 s: 10 to 15 for beginners, 20 to 30 and 30 to 45 for others (National
 * Post on McGill; Runner's World; BCHD on McGill). A hold counts no repetitions.
 */
export const holdRange: DoseRange = { minSeconds: 10, maxSeconds: 45, minReps: 0, maxReps: 0 };

/**
 * A static stretch of 10 to 60 s: ACSM 2021 asks for 10 to 30, and from 60 s a muscle on power
 * falls (Behm 2016). A hold counts no repetitions.
 */
export const stretchRange: DoseRange = { minSeconds: 10, maxSeconds: 60, minReps: 0, maxReps: 0 };

/** Marching and walking, 30 s to 5 minutes (standard practice, unsourced). */
export const walkRange: DoseRange = { minSeconds: 30, maxSeconds: 300, minReps: 0, maxReps: 0 };
