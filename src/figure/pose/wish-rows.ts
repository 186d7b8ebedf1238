import { Vector3 } from 'three';
import { parameterIndex } from './body-parameters';
import type { Constraint } from './constraint';
import type { Triple } from './figure-skeleton';
import { placeOf } from './forward';
import { addWish } from './normal-equations';
import type { Spot } from './rig';
import type { Solver } from './solver';

/** Guards that a solution has met stay in its sums this near to the ground, metres. */
const stickyHeight = 0.006;

const here = new Vector3();
const there = new Vector3();
const way = new Vector3();

/**
 * Adds one constraint to the sums. `met` remembers the guards that had to push: near the ground they
 * go on counting, or every second round would undo the one before.
 */
export function wishFor(solver: Solver, constraint: Constraint, met: Set<Constraint>): void {
  placeOf(solver.stance, constraint.spot, here);
  const { weight } = constraint;
  switch (constraint.kind) {
    case 'at':
      wishForPlace(solver, constraint);
      return;
    case 'above':
      if (here.y < constraint.height + (met.has(constraint) ? stickyHeight : 0)) {
        met.add(constraint);
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
    case 'outside':
    case 'onBall':
      wishAboutBall(solver, constraint, met);
      return;
  }
}

function wishAboutBall(
  solver: Solver,
  constraint: Of<'onBall' | 'outside'>,
  met: Set<Constraint>,
): void {
  const { kind, centre, radius } = constraint;
  there.set(...centre);
  way.subVectors(here, there);
  const near = radius + (met.has(constraint) ? stickyHeight : 0);
  if (kind === 'onBall' || way.length() < near) {
    met.add(constraint);
    wishForDistance(solver, { ...constraint, wished: radius, from: undefined });
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

type Of<Kind extends Constraint['kind']> = Constraint & { readonly kind: Kind };

const [rootX, rootY, rootZ] = [
  parameterIndex('rootX'),
  parameterIndex('rootY'),
  parameterIndex('rootZ'),
];
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
