import { compileTimeline } from '../../circuit/compile-timeline';
import type { Routine } from '../../circuit/routine';
import { routineEquipment } from '../../circuit/routine-equipment';
import { problemsOf } from '../../circuit/routine-problems';
import type { Equipment } from '../../exercises/equipment';

/** What a row says of a routine. */
export interface RowFacts {
  /** undefined where it has a problem and cannot run. */
  readonly totalMs: number | undefined;
  readonly equipment: readonly Equipment[];
}

const known = new WeakMap<Routine, RowFacts>();

/** The facts of a row, worked out once for each saved state. */
export function rowFacts(routine: Routine): RowFacts {
  const before = known.get(routine);
  if (before !== undefined) {
    return before;
  }
  const canRun = problemsOf(routine).length === 0;
  const facts: RowFacts = {
    totalMs: canRun ? compileTimeline(routine).totalMs : undefined,
    equipment: canRun ? routineEquipment(routine) : [],
  };
  known.set(routine, facts);
  return facts;
}
