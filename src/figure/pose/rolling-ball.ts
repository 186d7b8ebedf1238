import { Vector3 } from 'three';
import type { BodyParameters } from './body-parameters';
import { planted, resting } from './constraint';
import type { Constraint } from './constraint';
import { runBetween, spotNamed } from './contacts-between';
import type { Triple } from './figure-skeleton';
import { placeOf, stand } from './forward';
import { groundHeight } from './ground';
import type { Solver } from './solver';
import type { KeyId, Staging } from './staging';

/** Where the ball is while the spots on it are where they are at home, metres. */
export interface BallHome {
  /** Right to left and forward; of the ball's middle and of the mean of its spots. */
  readonly middle: readonly [x: number, z: number];
}

/** What could get into the ball before the body. */
const kneesToHands: readonly string[] = [
  ...['chest', 'belly', 'frontOfPelvis'],
  ...(['working', 'other'] as const).flatMap((half) =>
    [
      ...['hipBone', 'frontOfThigh', 'kneeCap'],
      ...['elbow', 'outerWrist', 'heelOfHand', 'edgeOfHand', 'palm', 'knuckles'],
    ].map((spot) => `${half}.${spot}`),
  ),
];
/** How far flesh and ball give way to each other, metres. */
const pressedIn = 0.002;

const place = new Vector3();

/** The mean of the spots on the ball as the body stands. */
function meanOfSpots({ rig, stance }: Solver, spots: readonly string[]): readonly [number, number] {
  let [x, z] = [0, 0];
  for (const name of spots) {
    placeOf(stance, spotNamed(rig, name), place);
    x += place.x / spots.length;
    z += place.z / spots.length;
  }
  return [x, z];
}

/** The home of a ball that lies right under its spots; undefined for a staging without a ball. */
export function ballHomeOf(
  solver: Solver,
  { ball }: Staging,
  parameters: BodyParameters,
): BallHome | undefined {
  if (ball === undefined) {
    return undefined;
  }
  stand(solver.rig, solver.stance, parameters);
  return { middle: meanOfSpots(solver, ball.spots) };
}

/**
 * The ball's centre for a body. A ball that rolls between the floor and forearms without slipping
 * goes half as far as they do.
 */
export function ballCentre(
  solver: Solver,
  { ball, ground }: Staging,
  { home, parameters }: { readonly home: BallHome; readonly parameters: BodyParameters },
): Triple {
  stand(solver.rig, solver.stance, parameters);
  const [x, z] = meanOfSpots(solver, ball?.spots ?? []);
  const [homeX, homeZ] = home.middle;
  const height = groundHeight(ground) + (ball?.radius ?? 0);
  return [(x + homeX) / 2, height, (z + homeZ) / 2];
}

/** The spots of the ball lie on it, from one key to another, and nothing else is in it. */
export function ballConstraints(
  { rig }: Solver,
  { ball }: Staging,
  { from, to, centre }: { readonly from: KeyId; readonly to: KeyId; readonly centre: Triple },
): readonly Constraint[] {
  if (ball === undefined) {
    return [];
  }
  const { radius, spots, runs } = ball;
  const carried = runBetween(runs, from, to) < 0 ? [] : spots;
  return [
    ...carried.map((name): Constraint => {
      return { kind: 'onBall', spot: spotNamed(rig, name), centre, radius, weight: planted };
    }),
    ...kneesToHands
      .filter((name) => !carried.includes(name))
      .map((name): Constraint => {
        const room = radius - pressedIn;
        const spot = spotNamed(rig, name);
        return { kind: 'outside', spot, centre, radius: room, weight: resting };
      }),
  ];
}
