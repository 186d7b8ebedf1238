import type { StationEffort, Station } from '../../circuit/phase';
import type { Position } from '../../circuit/position';
import { movementPointAt } from '../../circuit/repetition';
import { levelOf } from '../../exercises/level-of';
import { mistakeAtSeconds, mistakesOf } from '../../exercises/mistake';
import type { Movement } from '../../exercises/movement';
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
  /** The mistake that a pause shows beside the right way; undefined where none is to be shown. */
  readonly mistake: ShownMistake | undefined;
  /** Whether there is a small second view. */
  readonly hasInset: boolean;
}

/** A mistake of the exercise, by its place among the words, and seconds into the effort of it. */
export interface ShownMistake {
  readonly index: number;
  readonly atSeconds: number;
}

/** The figure's part in an effort at a station. */
export function figurePartOf(
  station: Station,
  { way, number: effort }: Pick<StationEffort, 'way' | 'number'>,
): FigurePart {
  const { exercise, level, number, round } = station;
  const movement = levelOf(exercise, level)?.movement;
  return {
    role: { shown: { exercise, level, way }, turn: number + round - 2 },
    angleMoment: movement === undefined ? undefined : angleMomentOf(exercise, movement),
    mistake: movement === undefined ? undefined : mistakeShown(movement, { station, effort }),
    hasInset: movement?.camera.inset !== undefined,
  };
}

/**
 * The first round shows how it is done; from the second on one mistake after the other is shown
 * beside it, where the pause is long enough.
 */
function mistakeShown(
  movement: Movement,
  { station, effort }: { readonly station: Station; readonly effort: number },
): ShownMistake | undefined {
  const mistakes = mistakesOf(station.exercise);
  const mistake = mistakes[(station.round + effort - 3) % Math.max(mistakes.length, 1)];
  const atSeconds = mistake && mistakeAtSeconds(movement, mistake);
  return station.round < 2 || mistake === undefined || atSeconds === undefined
    ? undefined
    : { index: mistake.index, atSeconds };
}

/** The figure's part in what comes after a position; undefined at the end. */
export function nextPartOf({ next }: Position): FigurePart | undefined {
  return next === undefined ? undefined : figurePartOf(next.station, next.effort);
}

/** The working muscles: strong while a movement is explained, quiet while it is done. */
const workShown = { teaching: 1, working: 0.6 } as const;

/** The figure with its mistake; right where there is none. */
export function wrongRoleOf({ role, mistake }: FigurePart): FigureRole {
  return mistake === undefined
    ? role
    : { ...role, shown: { ...role.shown, mistake: mistake.index } };
}

/** What the figure is to show at a position. */
export function figureWishAt(part: FigurePart, position: Position): FigureWish {
  const moment = figureMomentAt(part, position);
  return {
    role: moment.judged === 'wrong' ? wrongRoleOf(part) : part.role,
    moment,
    reps: position.repetition?.of,
    workShown: position.phase.kind === 'work' ? workShown.working : workShown.teaching,
  };
}

/**
 * The moment of the movement at a position: while working the seconds into the phase, as the wall
 * counts them; in a pause the lesson of what is coming.
 */
export function figureMomentAt(
  { role, angleMoment, mistake }: FigurePart,
  position: Position,
): ShownMoment {
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
    mistakeAt: mistake?.atSeconds,
    totalSeconds: (phase.endMs - phase.startMs) / 1000,
  };
  return teachingAt(lesson, leftInPhaseMs / 1000);
}
