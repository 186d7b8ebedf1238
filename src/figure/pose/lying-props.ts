import { Vector3 } from 'three';
import { spotNamed } from './contacts-between';
import type { Rotation } from './figure-pose';
import { placeOf, stand } from './forward';
import { groundHeight } from './ground';
import type { Plan } from './plan';
import type { FigureProp } from './props';
import type { KeyId } from './staging';

const noTurn: Rotation = [0, 0, 0, 1];
const place = new Vector3();

/** The things of a plan that lie or stand where they are, the working side on the left. */
export function lyingProps(plan: Plan): readonly FigureProp[] {
  return (plan.staging.props ?? []).flatMap((prop): readonly FigureProp[] => {
    if (prop.kind === 'towel' || prop.kind === 'cushion') {
      const { x, z } = spotAt(plan, prop.under, prop.at);
      const y = groundHeight(plan.staging.ground);
      return [{ kind: prop.kind, position: [x, y, z], rotation: noTurn }];
    }
    if (prop.kind === 'wall') {
      const { x } = spotAt(plan, prop.under, prop.at);
      return [{ kind: 'wall', position: [x, 0, 0], rotation: noTurn }];
    }
    return prop.kind === 'chair'
      ? [{ kind: 'chair', position: [prop.aside, 0, prop.ahead], rotation: noTurn }]
      : [];
  });
}

/** Where a spot is when the body stands as it does at a key. */
function spotAt({ solver, setUp, cycle }: Plan, spot: string, at: KeyId): Vector3 {
  const key = [...setUp, ...cycle].find(({ id }) => id === at);
  if (key === undefined) {
    throw new RangeError(`There is no key ${at}`);
  }
  stand(solver.rig, solver.stance, key.parameters);
  return placeOf(solver.stance, spotNamed(solver.rig, spot), place);
}
