import { Quaternion } from 'three';
import { valueOf } from './body-parameters';
import type { BodyParameters } from './body-parameters';
import type { FigurePose, Rotation } from './figure-pose';
import { stand } from './forward';
import type { Solver } from './solver';

/** The pose of a skeleton for a body's numbers, the working side on the left. */
export function figurePoseOf({ rig, stance }: Solver, parameters: BodyParameters): FigurePose {
  stand(rig, stance, parameters);
  const worlds = rig.bones.map((bone, index) =>
    new Quaternion().copy(stance.frames[index] ?? new Quaternion()).multiply(bone.alignment),
  );
  const rotations: Record<string, Rotation> = {};
  rig.bones.forEach((bone, index) => {
    const own = worlds[index] ?? new Quaternion();
    const parent = worlds[bone.parent] ?? new Quaternion();
    const { x, y, z, w } = parent.clone().invert().multiply(own);
    rotations[bone.name] = [x, y, z, w];
  });
  return {
    rootPosition: [
      valueOf(parameters, 'rootX'),
      valueOf(parameters, 'rootY'),
      valueOf(parameters, 'rootZ'),
    ],
    rotations,
  };
}
