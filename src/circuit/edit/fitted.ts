import type { Level } from '../../exercises/level';
import { capBounds, repsBounds, secondsBounds } from '../dose-bounds';
import type { Dose, Effort } from '../effort';
import { effortMs } from '../effort-length';
import type { Bounds } from '../routine-bounds';
import { wayAt, waysOf } from '../way-at';

/**
 * The efforts of a step taken over by another level or exercise. Efforts take turns in its ways: two
 * sets become left and right and the other way round, so that the total stays. A side that would be
 * left without its turn gets a full dose of its own. Doses stay where the level allows them.
 */
export function fittedEfforts(
  efforts: readonly Effort[],
  from: Level,
  to: Level,
): readonly Effort[] {
  const turned = efforts.map((effort, index) => ({
    way: wayAt(to.laterality, effort.way, index + 1),
    dose: fittedDose(effort.dose, from, to),
  }));
  const had = waysOf(from.laterality).length;
  return had === 1 ? withBothWays(turned, to) : turned;
}

/** What alternated by itself leaves no side out when it is done a side at a time. */
function withBothWays(efforts: readonly Effort[], to: Level): readonly Effort[] {
  const [, second] = waysOf(to.laterality);
  const last = efforts.at(-1);
  return second === undefined || last === undefined || efforts.length % 2 === 0
    ? efforts
    : [...efforts, { ...last, way: second }];
}

/**
 * A dose at another level: the same where it is allowed, else the nearest that is. Where the level
 * counts no repetitions, the time that they would have taken.
 */
function fittedDose(dose: Dose, from: Level, to: Level): Dose {
  if (dose.kind === 'time' || to.movement.countsReps) {
    return doseWithin(dose, to);
  }
  const seconds = Math.round(effortMs({ way: 'whole', dose }, from) / 1000);
  return doseWithin({ kind: 'time', seconds }, to);
}

/** The nearest dose of the same kind that a level allows. */
export function doseWithin(dose: Dose, level: Level): Dose {
  switch (dose.kind) {
    case 'time':
      return { ...dose, seconds: within(dose.seconds, secondsBounds(level)) };
    case 'reps':
      return { ...dose, reps: within(dose.reps, repsBounds(level)) };
    case 'selfPaced':
      return {
        ...dose,
        reps: within(dose.reps, repsBounds(level)),
        capSeconds: within(dose.capSeconds, capBounds(level)),
      };
  }
}

function within(given: number, { least, most }: Bounds): number {
  return Math.min(Math.max(given, least), most);
}
