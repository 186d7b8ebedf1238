import { exerciseIds } from '../../src/exercises/exercise-id';
import type { ExerciseId } from '../../src/exercises/exercise-id';
import type { Laterality } from '../../src/exercises/level';
import type { FigureWay } from '../../src/figure/pose/figure-pose-at';

/** Pixels of a still, of one that is seen small, and of a frame of a clip. */
export const stillSize = { width: 800, height: 600 };
export const closeSize = { width: 400, height: 300 };
export const clipSize = { width: 192, height: 144 };

/** How strongly the working muscles are lit, 0 to 1. */
export const stillWorkShown = 0.8;

/** Body and colours go round from exercise to exercise; its levels have the same. */
export function stillTurn(exercise: ExerciseId): number {
  return exerciseIds.indexOf(exercise);
}

/** The way that is drawn; the other one is its mirror. */
export function stillWay(laterality: Laterality): FigureWay {
  switch (laterality) {
    case 'sides':
      return 'left';
    case 'directions':
      return 'anticlockwise';
    case 'both':
    case 'alternating':
      return 'whole';
  }
}
