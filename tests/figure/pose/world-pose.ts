import { Quaternion, Vector3 } from 'three';
import type { FigurePose } from '../../../src/figure/pose/figure-pose';
import type { FigureSkeleton, Triple } from '../../../src/figure/pose/figure-skeleton';

/** A skeleton in a pose, worked out from the file alone and not by the pose room's own rig. */
export interface WorldPose {
  readonly head: (bone: string) => Vector3;
  readonly turn: (bone: string) => Quaternion;
  readonly landmark: (name: string) => Vector3;
}

/** Where every bone and landmark of a skeleton is in a pose. Throws for names it has not. */
export function worldPose(skeleton: FigureSkeleton, pose: FigurePose): WorldPose {
  const rest = new Map(skeleton.bones.map((bone) => [bone.name, vector(bone.head)]));
  const heads = new Map<string, Vector3>();
  const turns = new Map<string, Quaternion>();
  for (const { name, parent } of skeleton.bones) {
    const own = new Quaternion(...(pose.rotations[name] ?? [0, 0, 0, 1]));
    if (parent === null) {
      heads.set(name, vector(pose.rootPosition));
      turns.set(name, own);
    } else {
      const offset = known(rest, name).clone().sub(known(rest, parent));
      const carrier = known(turns, parent);
      heads.set(name, offset.applyQuaternion(carrier).add(known(heads, parent)));
      turns.set(name, carrier.clone().multiply(own));
    }
  }
  return {
    head: (bone) => known(heads, bone),
    turn: (bone) => known(turns, bone),
    landmark: (name) => {
      const mark = skeleton.landmarks[name];
      if (mark === undefined) {
        throw new RangeError(`No landmark ${name}`);
      }
      const offset = vector(mark.offset).applyQuaternion(known(turns, mark.bone));
      return offset.add(known(heads, mark.bone));
    },
  };
}

function vector([x, y, z]: Triple): Vector3 {
  return new Vector3(x, y, z);
}

function known<T>(map: ReadonlyMap<string, T>, name: string): T {
  const found = map.get(name);
  if (found === undefined) {
    throw new RangeError(`No bone ${name}`);
  }
  return found;
}
