import { Vector3 } from 'three';
import { parameterIndex, parameterNames } from './body-parameters';
import type { BodyParameters } from './body-parameters';
import type { Constraint } from './constraint';
import type { Triple } from './figure-skeleton';
import { createStance, placeOf, stand } from './forward';
import type { Stance } from './forward';
import { fixedParameters, limits } from './limits';
import {
  addOwnWish,
  addWish,
  clearEquations,
  createNormalEquations,
  solveEquations,
} from './normal-equations';
import type { NormalEquations } from './normal-equations';
import type { Rig, Spot } from './rig';

/** What a pose should be: these numbers, as stiffly as this, and these contacts. */
export interface Wishes {
  readonly target: BodyParameters;
  readonly stiffness: Float64Array;
  readonly constraints: readonly Constraint[];
}

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

/** One step of a solution may turn a joint by at most this, degrees. */
const longestStep = 25;
const limitStiffness = 6;
/** How much the root resists each step, so that it does not run off where nothing holds it. */
const rootDamping = 40;

/**
 * The numbers nearest to the wished ones that keep the contacts: damped least squares (Levenberg
 * and Marquardt) over all joints at once, from `start`, in so many rounds.
 */
export function solve(
  solver: Solver,
  wishes: Wishes,
  { start, rounds }: { readonly start: BodyParameters; readonly rounds: number },
): BodyParameters {
  const parameters = Float64Array.from(start);
  for (let round = 0; round < rounds; round += 1) {
    stand(solver.rig, solver.stance, parameters);
    clearEquations(solver.equations);
    wishForAngles(solver.equations, wishes, parameters);
    for (const constraint of wishes.constraints) {
      wishFor(solver, constraint);
    }
    const steps = solveEquations(solver.equations);
    if (takeSteps(parameters, steps) < 1e-4) {
      break;
    }
  }
  return parameters;
}

function takeSteps(parameters: BodyParameters, steps: Float64Array): number {
  let largest = 0;
  for (const [index, step] of steps.entries()) {
    if (!fixedParameters.has(index)) {
      const taken = Math.min(Math.max(step, -longestStep), longestStep);
      parameters[index] = (parameters[index] ?? 0) + taken;
      largest = Math.max(largest, Math.abs(taken));
    }
  }
  return largest;
}

function wishForAngles(
  equations: NormalEquations,
  { target, stiffness }: Wishes,
  parameters: BodyParameters,
): void {
  for (const [index, value] of parameters.entries()) {
    const factor = fixedParameters.has(index) ? 1 : Math.max(stiffness[index] ?? 0, 0.01);
    addOwnWish(equations, index, { factor, value: factor * ((target[index] ?? 0) - value) });
    if (rootIndices.has(index)) {
      addOwnWish(equations, index, { factor: rootDamping, value: 0 });
    }
    const limit = limits[index];
    if (limit !== undefined && (value < limit[0] || value > limit[1])) {
      const back = Math.min(Math.max(value, limit[0]), limit[1]) - value;
      addOwnWish(equations, index, { factor: limitStiffness, value: limitStiffness * back });
    }
  }
}

const here = new Vector3();
const there = new Vector3();
const way = new Vector3();

function wishFor(solver: Solver, constraint: Constraint): void {
  placeOf(solver.stance, constraint.spot, here);
  const { weight } = constraint;
  switch (constraint.kind) {
    case 'at':
      wishForPlace(solver, constraint);
      return;
    case 'above':
      if (here.y < constraint.height) {
        carry(solver, constraint.spot, [0, weight, 0]);
        addRow(solver, weight * (constraint.height - here.y));
      }
      return;
    case 'meets':
      wishToMeet(solver, constraint);
      return;
    case 'apart':
      placeOf(solver.stance, constraint.from, there);
      way.subVectors(here, there);
      wishForDistance(solver, { ...constraint, wished: constraint.metres, from: constraint.from });
      return;
    case 'onBall':
      there.set(...constraint.centre);
      way.subVectors(here, there);
      wishForDistance(solver, { ...constraint, wished: constraint.radius, from: undefined });
      return;
  }
}

const unitTriples: readonly Triple[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

function wishForPlace(solver: Solver, { spot, place, axes, weight }: Of<'at'>): void {
  const missing = [place[0] - here.x, place[1] - here.y, place[2] - here.z];
  unitTriples.forEach(([x, y, z], axis) => {
    const share = (axes[axis] ?? 0) * weight;
    if (share !== 0) {
      carry(solver, spot, [x * share, y * share, z * share]);
      addRow(solver, share * (missing[axis] ?? 0));
    }
  });
}

function wishToMeet(solver: Solver, { spot, with: other, axes, weight }: Of<'meets'>): void {
  placeOf(solver.stance, other, there);
  const missing = [there.x - here.x, there.y - here.y, there.z - here.z];
  unitTriples.forEach(([x, y, z], axis) => {
    const share = (axes[axis] ?? 0) * weight;
    if (share !== 0) {
      carry(solver, spot, [x * share, y * share, z * share]);
      carry(solver, other, [-x * share, -y * share, -z * share]);
      addRow(solver, share * (missing[axis] ?? 0));
    }
  });
}

interface DistanceWish {
  readonly spot: Spot;
  readonly from: Spot | undefined;
  readonly wished: number;
  readonly weight: number;
}

/** Along `way`, which leads from the other place to the spot. */
function wishForDistance(solver: Solver, { spot, from, wished, weight }: DistanceWish): void {
  const length = Math.max(way.length(), 1e-6);
  const factor = weight / length;
  carry(solver, spot, [way.x * factor, way.y * factor, way.z * factor]);
  if (from !== undefined) {
    carry(solver, from, [-way.x * factor, -way.y * factor, -way.z * factor]);
  }
  addRow(solver, weight * (wished - length));
}

type Of<Kind extends Constraint['kind']> = Extract<Constraint, { readonly kind: Kind }>;

const [rootX, rootY, rootZ] = [
  parameterIndex('rootX'),
  parameterIndex('rootY'),
  parameterIndex('rootZ'),
];
const rootIndices: ReadonlySet<number> = new Set([rootX, rootY, rootZ]);
const arm = new Vector3();
const spotPlace = new Vector3();

/** Adds to the row how each parameter carries a spot along a way. */
function carry({ stance, movers, row }: Solver, spot: Spot, [x, y, z]: Triple): void {
  row[rootX] = (row[rootX] ?? 0) + x;
  row[rootY] = (row[rootY] ?? 0) + y;
  row[rootZ] = (row[rootZ] ?? 0) + z;
  placeOf(stance, spot, spotPlace);
  for (const { turn, bone, axis } of movers[spot.bone] ?? []) {
    const head = stance.heads[bone];
    if (head !== undefined) {
      arm.subVectors(spotPlace, head);
      const moved =
        x * (axis.y * arm.z - axis.z * arm.y) +
        y * (axis.z * arm.x - axis.x * arm.z) +
        z * (axis.x * arm.y - axis.y * arm.x);
      row[turn.parameter] = (row[turn.parameter] ?? 0) + turn.share * moved;
    }
  }
}

/** Hands the row over and empties it. */
function addRow({ equations, row }: Solver, value: number): void {
  addWish(equations, row, value);
  row.fill(0);
}
