import type { StationEffort, Station } from '../../circuit/phase';
import type { Position } from '../../circuit/position';
import { movementPointAt } from '../../circuit/repetition';
import { levelOf } from '../../exercises/level-of';
import { secondsPerRep, setUpSeconds } from '../../exercises/tempo';
import type { FigureRole, FigureWish } from '../../figure/scene/figure-messages';
import { angleMomentOf } from '../../figure/scene/key-angles';
import type { AngleMoment } from '../../figure/scene/key-angles';
import { teachingAt } from '../../figure/scene/teaching';
import type { ShownMoment } from '../../figure/scene/teaching';

/** What the figure shows on a page of a run. */
export interface FigurePart {
  readonly role: FigureRole;
  readonly angleMoment: AngleMoment | undefined;
  /** Whether there is a small second view. */
  readonly hasInset: boolean;
}

/** The figure's part in an effort at a station. */
export function figurePartOf(station: Station, { way }: Pick<StationEffort, 'way'>): FigurePart {
  const { exercise, level, number, round } = station;
  const movement = levelOf(exercise, level)?.movement;
  return {
    role: { shown: { exercise, level, way }, turn: number + round - 2 },
    angleMoment: movement === undefined ? undefined : angleMomentOf(exercise, movement),
    hasInset: movement?.camera.inset !== undefined,
  };
}

/** The figure's part in what comes after a position; undefined at the end. */
export function nextPartOf({ next }: Position): FigurePart | undefined {
  return next === undefined ? undefined : figurePartOf(next.station, next.effort);
}

/** The working muscles: strong while a movement is explained, quiet while it is done. */
const workShown = { teaching: 1, working: 0.6 } as const;

/** What the figure is to show at a position. */
export function figureWishAt(part: FigurePart, position: Position): FigureWish {
  return {
    role: part.role,
    moment: figureMomentAt(part, position),
    reps: position.repetition?.of,
    workShown: position.phase.kind === 'work' ? workShown.working : workShown.teaching,
  };
}

/**
 * The moment of the movement at a position: while working the seconds into the phase, as the wall
 * counts them; in a pause the lesson of what is coming.
 */
export function figureMomentAt({ role, angleMoment }: FigurePart, position: Position): ShownMoment {
  const { phase, inPhaseMs, leftInPhaseMs } = position;
  const movement = levelOf(role.shown.exercise, role.shown.level)?.movement;
  if (phase.kind === 'work') {
    return { seconds: movementPointAt(phase, inPhaseMs).movedMs / 1000, angles: 0 };
  }
  if (movement === undefined) {
    return { seconds: 0, angles: 0 };
  }
  const lesson = {
    setUpSeconds: setUpSeconds(movement),
    cycleSeconds: secondsPerRep(movement),
    anglesAt: angleMoment?.atSeconds,
    totalSeconds: (phase.endMs - phase.startMs) / 1000,
  };
  return teachingAt(lesson, leftInPhaseMs / 1000);
}
