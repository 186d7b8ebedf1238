import { Vector3 } from 'three';
import type { Movement } from '../../exercises/movement';
import { meanPlaces, placesAt } from './anchors';
import { setValues, valueOf } from './body-parameters';
import type { BodyParameters, ParameterValues } from './body-parameters';
import type { Constraint } from './constraint';
import { constraintsBetween } from './contacts-between';
import type { Anchors } from './contacts-between';
import type { Triple } from './figure-skeleton';
import { placeOf, stand } from './forward';
import { groundHeight } from './ground';
import { keysOf } from './keys';
import type { Key } from './keys';
import { stiffnesses } from './limits';
import type { Rig, Spot } from './rig';
import { ballCentre, ballConstraints, ballHomeOf } from './rolling-ball';
import type { BallHome } from './rolling-ball';
import { solve } from './solve';
import { createSolver } from './solver';
import type { Solver } from './solver';
import type { KeyId, Staging } from './staging';

/** A key with the numbers that keep its contacts. */
export interface SolvedKey extends Key {
  readonly parameters: BodyParameters;
}

/** A movement made ready for one body. */
export interface Plan {
  readonly movement: Movement;
  readonly staging: Staging;
  readonly solver: Solver;
  readonly stiffness: Float64Array;
  readonly anchors: Anchors;
  readonly ballHome: BallHome | undefined;
  /** From the start pose to where the cycle begins. */
  readonly setUp: readonly SolvedKey[];
  /** From where the cycle begins to where it ends, which is the same. */
  readonly cycle: readonly SolvedKey[];
}

/** Enough rounds for a key far from its contacts; later rounds change nothing. */
const roundsForKey = 40;

/**
 * Then each key is solved again with its own numbers wished for, so that no contact pulls any more
 * and the way from and to the key does not begin with a jump.
 */
const passesToSettle = 2;

/** Solves the keys of a movement one after the other, so that each keeps the places of the last. */
export function createPlan(rig: Rig, movement: Movement, staging: Staging): Plan {
  const keys = keysOf(movement, staging);
  const solver = createSolver(rig);
  const draft: Draft = {
    solver,
    staging,
    stiffness: stiffnesses(staging.stiffness),
    anchors: new Map(),
    solved: new Map(),
    ballHome: undefined,
    loose: false,
  };
  const cycleStart = keys.setUp.at(-1) ?? keys.setUp[0];
  const first = [...keys.setUp, ...keys.cycle].find(({ id }) => id === staging.firstKey);
  const between = keys.cycle.slice(0, -1);
  const inOrder = [
    ...(first === undefined ? [] : [first]),
    cycleStart,
    // A phase's end settles where a foot comes down; what it goes by on the way follows.
    ...between.filter((key) => !isVia(key)),
    ...between,
    ...keys.setUp.slice(0, -1).reverse(),
  ];
  // Where sides take turns, both have to find the contacts where the first has them.
  if (staging.ball === undefined && !movement.alternates) {
    shareMismatch(draft, inOrder, new Set([cycleStart, ...between]));
  }
  inOrder.forEach((key) => {
    solveKey(draft, key);
  });
  const solvedAs = (key: Key, as: Key): SolvedKey => ({
    ...as,
    parameters: draft.solved.get(key) ?? key.target,
  });
  const last = keys.cycle.at(-1) ?? cycleStart;
  return {
    movement,
    staging,
    solver,
    stiffness: draft.stiffness,
    anchors: draft.anchors,
    ballHome: draft.ballHome,
    setUp: keys.setUp.map((key) => solvedAs(key, key)),
    cycle: [
      solvedAs(cycleStart, cycleStart),
      ...between.map((key) => solvedAs(key, key)),
      solvedAs(cycleStart, { ...last, id: cycleStart.id }),
    ],
  };
}

interface Draft {
  readonly solver: Solver;
  readonly staging: Staging;
  readonly stiffness: Float64Array;
  readonly anchors: Map<string, Triple>;
  readonly solved: Map<Key, BodyParameters>;
  ballHome: BallHome | undefined;
  /** True while contacts only lean towards their places, to see where each key would have them. */
  loose: boolean;
}

/**
 * No body has the proportions of the catalogue's, so the keys of a cycle would put a contact in
 * places some centimetres apart. It goes to the mean of them, and no key has to give way alone.
 */
function shareMismatch(draft: Draft, inOrder: readonly Key[], cycle: ReadonlySet<Key>): void {
  const { solver, staging, anchors, solved } = draft;
  draft.loose = true;
  const manyPlaces: ReadonlyMap<string, Triple>[] = [];
  for (const key of inOrder.filter((candidate) => cycle.has(candidate) && !isVia(candidate))) {
    solveKey(draft, key);
    stand(solver.rig, solver.stance, solved.get(key) ?? key.target);
    manyPlaces.push(placesAt({ solver, staging }, key.id));
  }
  draft.loose = false;
  solved.clear();
  anchors.clear();
  for (const [name, mean] of meanPlaces(manyPlaces)) {
    anchors.set(name, mean);
  }
}

function isVia({ id }: Key): boolean {
  return id.includes('~');
}

function solveKey(draft: Draft, key: Key): void {
  const { solver, staging, anchors, solved } = draft;
  if (solved.has(key)) {
    return;
  }
  const start = onTheGround(draft, key.target);
  const grounding = { rig: solver.rig, staging, anchors, loose: draft.loose };
  const contacts = constraintsBetween(grounding, key.id, key.id);
  const wishes = {
    target: start,
    stiffness: draft.stiffness,
    constraints: contacts,
    close: staging.isMeasured === true,
  };
  let parameters = start;
  for (let pass = 0; pass < passesOf(staging); pass += 1) {
    const constraints = [...contacts, ...onBallAt(draft, key.id, parameters)];
    parameters = solve(solver, { ...wishes, constraints }, { start, rounds: roundsForKey });
  }
  for (let pass = 0; pass < passesToSettle; pass += 1) {
    const settled = contacts.filter(({ kind }) => kind !== 'meets');
    const constraints = [...settled, ...onBallAt(draft, key.id, parameters)];
    const start = parameters;
    const own = { target: start, stiffness: draft.stiffness, constraints };
    parameters = solve(solver, own, { start, rounds: roundsForKey });
  }
  draft.ballHome ??= ballHomeOf(solver, staging, parameters);
  solved.set(key, parameters);
  stand(solver.rig, solver.stance, parameters);
  for (const [name, landed] of placesAt({ solver, staging }, key.id)) {
    if (!anchors.has(name)) {
      anchors.set(name, landed);
    }
  }
}

/** With a ball the body and the ball have to agree on where it has rolled. */
function passesOf({ ball }: Staging): number {
  return ball === undefined ? 1 : 4;
}

function onBallAt(draft: Draft, key: KeyId, parameters: BodyParameters): readonly Constraint[] {
  const { solver, staging } = draft;
  const home = draft.ballHome ?? ballHomeOf(solver, staging, parameters);
  if (home === undefined) {
    return [];
  }
  const centre = ballCentre(solver, staging, { home, parameters });
  return ballConstraints(solver, staging, { from: key, to: key, centre });
}

const place = new Vector3();

/** The wished numbers with the lowest spot on the ground, over where the body was before. */
function onTheGround(draft: Draft, target: BodyParameters): BodyParameters {
  const { solver, staging, solved } = draft;
  const before = [...solved.values()].at(-1);
  const lifted = Float64Array.from(target);
  setValues(lifted, {
    rootX: before === undefined ? 0 : valueOf(before, 'rootX'),
    rootY: 0,
    rootZ: before === undefined ? 0 : valueOf(before, 'rootZ'),
  });
  stand(solver.rig, solver.stance, lifted);
  const heights = [...solver.rig.spots.values()].map(
    (spot: Spot) => placeOf(solver.stance, spot, place).y,
  );
  const rootY = groundHeight(staging.ground) - Math.min(...heights);
  setValues(lifted, { rootY, ...behindBall(draft, lifted) });
  return lifted;
}

/** With the ball at home, where the root has to be. */
function behindBall(
  { solver, staging, ballHome }: Draft,
  parameters: BodyParameters,
): ParameterValues {
  const own = ballHomeOf(solver, staging, parameters);
  if (own === undefined || ballHome === undefined) {
    return {};
  }
  return {
    rootX: valueOf(parameters, 'rootX') + ballHome.middle[0] - own.middle[0],
    rootZ: valueOf(parameters, 'rootZ') + ballHome.middle[1] - own.middle[1],
  };
}
