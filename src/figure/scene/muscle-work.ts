import { muscleIds } from '../../exercises/muscle';
import type { MuscleId } from '../../exercises/muscle';

/** How strongly a muscle is lit: two numbers a muscle, primary then secondary, each 0 or 1. */
export type MuscleWork = Float32Array;

/** A level's muscles as the numbers that the body's shader looks up. */
export function muscleWorkOf(level: {
  readonly musclesPrimary: readonly MuscleId[];
  readonly musclesSecondary: readonly MuscleId[];
}): MuscleWork {
  const work = new Float32Array(muscleIds.length * 2);
  for (const [index, muscle] of muscleIds.entries()) {
    if (level.musclesPrimary.includes(muscle)) {
      work[index * 2] = 1;
    } else if (level.musclesSecondary.includes(muscle)) {
      work[index * 2 + 1] = 1;
    }
  }
  return work;
}

/** The muscles that are lit by such numbers. */
export function musclesAtWork(work: MuscleWork): {
  readonly primary: readonly MuscleId[];
  readonly secondary: readonly MuscleId[];
} {
  return {
    primary: muscleIds.filter((_, index) => work[index * 2] === 1),
    secondary: muscleIds.filter((_, index) => work[index * 2 + 1] === 1),
  };
}
