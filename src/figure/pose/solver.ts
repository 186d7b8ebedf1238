import { parameterNames } from './body-parameters';
import { createStance } from './forward';
import type { Stance } from './forward';
import { fixedParameters } from './limits';
import { createNormalEquations } from './normal-equations';
import type { NormalEquations } from './normal-equations';
import type { Rig } from './rig';

/** A rig with room to work in; used by one caller at a time. */
export interface Solver {
  readonly rig: Rig;
  readonly stance: Stance;
  readonly equations: NormalEquations;
  readonly row: Float64Array;
  /** Of each bone, the turns that a solution may use to move it. */
  readonly movers: Stance['turnsOf'];
}

/** A solver for a rig. */
export function createSolver(rig: Rig): Solver {
  const stance = createStance(rig);
  return {
    rig,
    stance,
    movers: stance.turnsOf.map((turns) =>
      turns.filter(({ turn }) => !fixedParameters.has(turn.parameter)),
    ),
    equations: createNormalEquations(parameterNames.length),
    row: new Float64Array(parameterNames.length),
  };
}
