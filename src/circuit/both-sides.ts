import type { Laterality } from '../exercises/level';
import type { Way } from './effort';
import { knownLevel } from './known-level';
import { lasting, lengthOf } from './lay-out';
import type { Phase, WorkPhase } from './phase';
import { wayAt } from './way-at';

/** A station and the pause between two of its efforts. */
export interface Turns {
  readonly stepId: string;
  readonly switchMs: number;
}

/**
 * Phases in which no side of a station is left out, where it trained both at once until now: wherever
 * a visit has an odd number of efforts left, the other side of the last follows it, as long as that.
 */
export function withBothSides(
  phases: readonly Phase[],
  { stepId, switchMs }: Turns,
): readonly Phase[] {
  const works = phases.filter((phase): phase is WorkPhase => isWorkOf(phase, stepId));
  return phases.flatMap((phase): readonly Phase[] => {
    const ofVisit = works.filter((work) => isWorkOf(phase, stepId) && sameVisit(work, phase));
    const last = ofVisit.at(-1);
    if (last === undefined || last !== phase || ofVisit.length % 2 === 0) {
      return [phase];
    }
    const { at, effort } = last;
    const { laterality } = knownLevel(at.exercise, at.level);
    const number = effort.number + 1;
    const other = { ...effort, number, of: number, way: otherWay(laterality, last) };
    return [
      { ...last, effort: { ...effort, of: number } },
      { kind: 'switch', at, next: other, ...lasting(switchMs) },
      { ...last, effort: other, ...lasting(lengthOf(last)) },
    ];
  });
}

function otherWay(laterality: Laterality, { effort }: WorkPhase): Way {
  const [first, second] = [wayAt(laterality, 'whole', 1), wayAt(laterality, 'whole', 2)];
  return effort.way === second ? first : second;
}

function isWorkOf(phase: Phase, stepId: string): phase is WorkPhase {
  return phase.kind === 'work' && phase.at.stepId === stepId;
}

function sameVisit(one: WorkPhase, other: WorkPhase): boolean {
  return one.at.round === other.at.round;
}
