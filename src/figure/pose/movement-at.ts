import type { ExerciseId } from '../../exercises/exercise-id';
import type { LevelName } from '../../exercises/level-name';
import { levelOf } from '../../exercises/level-of';
import type { Breath, Movement, MovementPhase } from '../../exercises/movement';
import { secondsPerRep } from '../../exercises/tempo';

/** What the figure is doing at a moment of an effort. */
export interface MovementMoment {
  /** The phase's id in the catalogue. */
  readonly phaseId: string;
  /** Its index in the cycle. */
  readonly phaseIndex: number;
  /** Share of the phase that is over, from 0 up to but not including 1. */
  readonly share: number;
  readonly breath: Breath;
  /** Counted from 1, as the wall counts: `floor(t / secondsPerRep) + 1`, at most `reps`. */
  readonly repetition: number;
  /** True while an alternating movement is on the side that goes second. */
  readonly swapped: boolean;
}

/** A level by its two names. Throws where the exercise has no such level. */
export function movementOfLevel(exercise: ExerciseId, level: LevelName): Movement {
  const found = levelOf(exercise, level);
  if (found === undefined) {
    throw new RangeError(`${exercise} has no level ${level}`);
  }
  return found.movement;
}

/**
 * The moment of a movement at seconds into an effort (below 0 counts as 0). After the last whole
 * repetition of `reps` the movement goes on, but the count stays, as on the wall.
 */
export function movementAt(
  movement: Movement,
  secondsIntoEffort: number,
  reps = Number.POSITIVE_INFINITY,
): MovementMoment {
  const seconds = Math.max(secondsIntoEffort, 0);
  const cycles = cyclesDone(movement, seconds);
  const inCycle = seconds - cycles * secondsPerRep(movement);
  const { phase, index, share } = phaseAt(movement.cycle, inCycle);
  return {
    phaseId: phase.id,
    phaseIndex: index,
    share,
    breath: phase.breath,
    repetition: Math.min(cycles + 1, reps),
    swapped: movement.alternates && cycles % 2 === 1,
  };
}

/** Whole cycles done, in the very sums of the wall's count, so that both turn over together. */
function cyclesDone(movement: Movement, seconds: number): number {
  return Math.floor((seconds * 1000) / (secondsPerRep(movement) * 1000));
}

interface PhaseShare {
  readonly phase: MovementPhase;
  readonly index: number;
  readonly share: number;
}

function phaseAt(phases: readonly MovementPhase[], seconds: number): PhaseShare {
  let start = 0;
  let found: PhaseShare | undefined;
  for (const [index, phase] of phases.entries()) {
    if (found === undefined || seconds >= start) {
      const share = Math.min(Math.max((seconds - start) / phase.seconds, 0), 1 - Number.EPSILON);
      found = { phase, index, share };
    }
    start += phase.seconds;
  }
  if (found === undefined) {
    throw new RangeError('A cycle has at least one phase');
  }
  return found;
}
