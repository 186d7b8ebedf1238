import { Quaternion, Vector3 } from 'three';
import type { BodyParameters } from './body-parameters';
import { spotNamed } from './contacts-between';
import { mirroredPlace, mirroredTurn } from './figure-pose';
import type { Rotation } from './figure-pose';
import type { Triple } from './figure-skeleton';
import { placeOf, stand } from './forward';
import type { Choreography } from './plans';
import { ballCentre } from './rolling-ball';
import type { Solver } from './solver';
import type { StagedProp } from './staging';

/**
 * A thing beside the body, in the world: metres, and a turn of a thing that lies along X.
 * The mat lies along Z with its top at `matThickness`; the handle of a dumbbell and the hole of an
 * ankle weight are along X; a wall is a plane that looks along X. Towel and cushion lie on what is
 * below them, a chair stands on the floor and turns its back to the body.
 */
export interface FigureProp {
  readonly kind:
    | 'mat'
    | 'dumbbell'
    | 'medicine-ball'
    | 'ankle-weight'
    | 'swiss-ball'
    | 'wall'
    | 'towel'
    | 'cushion'
    | 'chair';
  readonly position: Triple;
  readonly rotation: Rotation;
  /** Of balls and of the ankle that a weight goes round, metres. */
  readonly radius?: number;
}

const noTurn: Rotation = [0, 0, 0, 1];

/** Everything beside the body at a moment, the working side on the left. */
export function propsOf(
  { solver, staging, ballHome, matPlace, lying }: Choreography,
  parameters: BodyParameters,
): readonly FigureProp[] {
  stand(solver.rig, solver.stance, parameters);
  const mat: readonly FigureProp[] =
    staging.ground === 'mat' ? [{ kind: 'mat', position: matPlace, rotation: noTurn }] : [];
  const swissBall = (): readonly FigureProp[] => {
    if (ballHome === undefined) {
      return [];
    }
    const ball = ballCentre(solver, staging, { home: ballHome, parameters });
    const radius = staging.ball?.radius ?? 0;
    return [
      {
        kind: 'swiss-ball',
        position: ball,
        rotation: rolled(ball, ballHome.middle, radius),
        radius,
      },
    ];
  };
  const staged = (staging.props ?? []).flatMap((prop) =>
    prop.kind === 'swiss-ball' ? swissBall() : stagedProp(solver, prop),
  );
  return [...mat, ...lying, ...staged];
}

/** The prop in the mirror that turns a left effort into a right one. */
export function mirroredProp(prop: FigureProp): FigureProp {
  return {
    ...prop,
    position: mirroredPlace(prop.position),
    rotation: mirroredTurn(prop.rotation),
  };
}

function stagedProp(
  solver: Solver,
  prop: Exclude<StagedProp, { readonly kind: 'swiss-ball' }>,
): readonly FigureProp[] {
  switch (prop.kind) {
    case 'dumbbell':
      return dumbbells(solver, prop.in);
    case 'medicine-ball':
      return [{ ...betweenPalms(solver), kind: 'medicine-ball', radius: prop.radius }];
    case 'ankle-weights':
      return (['working', 'other'] as const).map((half) => ankleWeight(solver, half));
    // They lie where they lie, whatever the body does: `lyingProps`.
    case 'wall':
    case 'towel':
    case 'cushion':
    case 'chair':
      return [];
  }
}

function dumbbells(
  solver: Solver,
  where: 'working' | 'other' | 'both' | 'palms',
): readonly FigureProp[] {
  switch (where) {
    case 'palms':
      return [{ ...betweenPalms(solver), kind: 'dumbbell' }];
    case 'both':
      return [...dumbbells(solver, 'working'), ...dumbbells(solver, 'other')];
    case 'working':
    case 'other':
      return [{ ...inHand(solver, where), kind: 'dumbbell' }];
  }
}

type Placement = Pick<FigureProp, 'position' | 'rotation'>;

function spotPlace({ rig, stance }: Solver, name: string): Vector3 {
  return placeOf(stance, spotNamed(rig, name), new Vector3());
}

/** The handle's middle is a finger's thickness off the palm, its length across it. */
function inHand(solver: Solver, half: 'working' | 'other'): Placement {
  const palm = spotPlace(solver, `${half}.palm`);
  const knuckles = spotPlace(solver, `${half}.knuckles`);
  const heel = spotPlace(solver, `${half}.heelOfHand`);
  const along = palm.clone().sub(heel).normalize();
  const outOfPalm = palm.clone().sub(knuckles).normalize();
  const across = new Vector3().crossVectors(along, outOfPalm).normalize();
  const grip = palm.clone().addScaledVector(along, 0.012).addScaledVector(outOfPalm, 0.016);
  return placed(grip, across);
}

function betweenPalms(solver: Solver): Placement {
  const [working, other] = [spotPlace(solver, 'working.palm'), spotPlace(solver, 'other.palm')];
  const middle = working.clone().add(other).multiplyScalar(0.5);
  return placed(middle, working.sub(other).normalize());
}

function ankleWeight(solver: Solver, half: 'working' | 'other'): FigureProp {
  const { rig, stance } = solver;
  const { bone } = spotNamed(rig, `${half}.heel`);
  const shank = rig.bones[bone]?.parent ?? 0;
  const ankle = stance.heads[bone] ?? new Vector3();
  const knee = stance.heads[shank] ?? new Vector3();
  const up = knee.clone().sub(ankle).normalize();
  const middle = ankle.clone().addScaledVector(up, 0.06);
  return { ...placed(middle, up), kind: 'ankle-weight', radius: 0.045 };
}

function placed(position: Vector3, along: Vector3): Placement {
  const { x, y, z, w } = new Quaternion().setFromUnitVectors(new Vector3(1, 0, 0), along);
  return { position: [position.x, position.y, position.z], rotation: [x, y, z, w] };
}

/** How far a ball has turned while its centre went from home. */
function rolled(
  [x, , z]: Triple,
  [homeX, homeZ]: readonly [number, number],
  radius: number,
): Rotation {
  const way = new Vector3(x - homeX, 0, z - homeZ);
  const axis = new Vector3(way.z, 0, -way.x);
  const turn = new Quaternion();
  if (axis.length() > 1e-6) {
    turn.setFromAxisAngle(axis.normalize(), way.length() / radius);
  }
  return [turn.x, turn.y, turn.z, turn.w];
}
