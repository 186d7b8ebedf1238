import { Vector3 } from 'three';
import { parameterIndex } from './body-parameters';
import type { BodyParameters } from './body-parameters';
import type { Constraint } from './constraint';
import { placeOf, stand } from './forward';
import { fixedParameters, limits, measuredParameters } from './limits';
import { addOwnWish, clearEquations, solveEquations } from './normal-equations';
import type { NormalEquations } from './normal-equations';
import type { Solver } from './solver';
import { wishFor } from './wish-rows';

/** What a pose should be: these numbers, as stiffly as this, and these contacts. */
export interface Wishes {
  readonly target: BodyParameters;
  readonly stiffness: Float64Array;
  readonly constraints: readonly Constraint[];
  /** True where the angles that a physio measures are to come within `closeDegrees` of the target. */
  readonly close?: boolean;
}

/**
 * Where contacts ask for more than the body has, an angle gives way easily up to here and then
 * stiffly, so that a mismatch is spread over several joints and none is off by 3 degrees.
 */
const closeDegrees = 2;
const closeStiffness = 16;

/** One step of a solution may turn a joint by at most this, degrees. */
const longestStep = 25;
const limitStiffness = 6;
/** How much the root resists each step, so that it does not run off where nothing holds it. */
const rootDamping = 40;
/** A step that makes things worse is halved this many times before the solution counts as found. */
const halvings = 4;

/**
 * The numbers nearest to the wished ones that keep the contacts: damped least squares (Levenberg
 * and Marquardt) over all joints at once, from `start`, in at most so many rounds.
 */
export function solve(
  solver: Solver,
  wishes: Wishes,
  { start, rounds }: { readonly start: BodyParameters; readonly rounds: number },
): BodyParameters {
  let parameters = start;
  const met = new Set<Constraint>();
  stand(solver.rig, solver.stance, parameters);
  let cost = costOf(solver, wishes, parameters);
  for (let round = 0; round < rounds; round += 1) {
    clearEquations(solver.equations);
    wishForAngles(solver.equations, wishes, parameters);
    for (const constraint of wishes.constraints) {
      wishFor(solver, constraint, met);
    }
    const steps = solveEquations(solver.equations);
    const better = betterNumbers(solver, wishes, { parameters, steps, cost });
    if (better === undefined) {
      break;
    }
    const gain = cost - better.cost;
    ({ parameters, cost } = better);
    if (gain < 1e-6 * (1 + cost)) {
      break;
    }
  }
  return parameters;
}

interface Found {
  readonly parameters: BodyParameters;
  readonly cost: number;
}

/** The numbers after the step, or after a part of it; undefined where no part of it helps. */
function betterNumbers(
  solver: Solver,
  wishes: Wishes,
  { parameters, steps, cost }: Found & { readonly steps: Float64Array },
): Found | undefined {
  for (let halving = 0; halving <= halvings; halving += 1) {
    const share = 0.5 ** halving;
    const next = parameters.map((value, index) => {
      const step = fixedParameters.has(index) ? 0 : (steps[index] ?? 0) * share;
      return value + Math.min(Math.max(step, -longestStep), longestStep);
    });
    stand(solver.rig, solver.stance, next);
    const nextCost = costOf(solver, wishes, next);
    if (nextCost < cost) {
      return { parameters: next, cost: nextCost };
    }
  }
  return undefined;
}

function wishForAngles(
  equations: NormalEquations,
  { target, stiffness, close = false }: Wishes,
  parameters: BodyParameters,
): void {
  for (const [index, value] of parameters.entries()) {
    const factor = factorOf(stiffness, index);
    const off = value - (target[index] ?? 0);
    addOwnWish(equations, index, { factor, value: -factor * off });
    const far = close ? beyondClose(off, index) : 0;
    if (far !== 0) {
      addOwnWish(equations, index, { factor: closeStiffness, value: -closeStiffness * far });
    }
    if (rootIndices.has(index)) {
      addOwnWish(equations, index, { factor: rootDamping, value: 0 });
    }
    const back = beyondLimit(value, index);
    if (back !== 0) {
      addOwnWish(equations, index, { factor: limitStiffness, value: -limitStiffness * back });
    }
  }
}

const rootIndices: ReadonlySet<number> = new Set([
  parameterIndex('rootX'),
  parameterIndex('rootY'),
  parameterIndex('rootZ'),
]);

function factorOf(stiffness: Float64Array, index: number): number {
  return fixedParameters.has(index) ? 1 : Math.max(stiffness[index] ?? 0, 0.01);
}

/** How far a joint is beyond what it can do, degrees; 0 within. */
function beyondLimit(value: number, index: number): number {
  const limit = limits[index];
  return limit === undefined ? 0 : value - Math.min(Math.max(value, limit[0]), limit[1]);
}

/** How much more than a little an angle that a physio measures is off, degrees; 0 for all others. */
function beyondClose(off: number, index: number): number {
  return measuredParameters.has(index)
    ? off - Math.min(Math.max(off, -closeDegrees), closeDegrees)
    : 0;
}

/** How far a body, as it stands, is from all wishes together. */
function costOf(solver: Solver, wishes: Wishes, parameters: BodyParameters): number {
  let cost = 0;
  for (const [index, value] of parameters.entries()) {
    const off = value - (wishes.target[index] ?? 0);
    const missed = factorOf(wishes.stiffness, index) * off;
    const far = wishes.close === true ? closeStiffness * beyondClose(off, index) : 0;
    const beyond = limitStiffness * beyondLimit(value, index);
    cost += missed * missed + far * far + beyond * beyond;
  }
  for (const constraint of wishes.constraints) {
    const missed = constraint.weight * missOf(solver, constraint);
    cost += missed * missed;
  }
  return cost;
}

const here = new Vector3();
const there = new Vector3();

/** How far a constraint is from being kept, metres. */
function missOf({ stance }: Solver, constraint: Constraint): number {
  placeOf(stance, constraint.spot, here);
  switch (constraint.kind) {
    case 'at':
      return along(here.sub(there.set(...constraint.place)), constraint.axes);
    case 'above':
      return Math.max(constraint.height - here.y, 0);
    case 'meets':
      return along(here.sub(placeOf(stance, constraint.with, there)), constraint.axes);
    case 'apart':
      return here.distanceTo(placeOf(stance, constraint.from, there)) - constraint.metres;
    case 'outside':
      return Math.max(constraint.radius - here.distanceTo(there.set(...constraint.centre)), 0);
    case 'onBall':
      return here.distanceTo(there.set(...constraint.centre)) - constraint.radius;
  }
}

function along({ x, y, z }: Vector3, axes: readonly [number, number, number]): number {
  return Math.hypot(x * axes[0], y * axes[1], z * axes[2]);
}
