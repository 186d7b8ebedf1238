import type { Routine } from '../../../../src/circuit/routine';
import { problemsOf } from '../../../../src/circuit/routine-problems';
import { refused } from '../../../../src/contract/outcome';
import type { Refused } from '../../../../src/contract/outcome';
import { routineSchema } from '../../../../src/contract/routine-schema';

/** Why a routine may not be saved; parsed again whoever sends it. */
export function problemOf(routine: Routine): Refused | undefined {
  const parsed = routineSchema.safeParse(routine);
  if (!parsed.success) {
    return refused('wrong-shape', parsed.error.issues[0]?.path.map(String).join('.'));
  }
  return canRun(parsed.data) ? undefined : refused('routine-problems');
}

/** True when a routine breaks none of its bounds. */
export function canRun(routine: Routine): boolean {
  return problemsOf(routine).length === 0;
}
