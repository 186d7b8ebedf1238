import { Quaternion, Vector3 } from 'three';
import type { FigurePose } from '../pose/figure-pose';
import type { FigureSkeleton } from '../pose/figure-skeleton';

/** Where the bones of a posed body are in the world, metres. */
export interface BonePlaces {
  /** Throws for a bone that the skeleton does not have. */
  readonly head: (bone: string) => Vector3;
  readonly tail: (bone: string) => Vector3;
}

interface PlacedBone {
  readonly head: Vector3;
  readonly tail: Vector3;
  readonly turn: Quaternion;
}

/** Follows the bones from the root outwards. */
export function bonePlaces(skeleton: FigureSkeleton, pose: FigurePose): BonePlaces {
  const placed = new Map<string, PlacedBone>();
  const restHeads = new Map<string, Vector3>();
  for (const { name, parent, head, tail } of skeleton.bones) {
    const restHead = new Vector3(...head);
    restHeads.set(name, restHead);
    const carrier = parent === null ? undefined : placed.get(parent);
    const carrierRest = parent === null ? undefined : restHeads.get(parent);
    const own = new Quaternion(...(pose.rotations[name] ?? ([0, 0, 0, 1] as const)));
    const turn = carrier === undefined ? own : carrier.turn.clone().multiply(own);
    const place =
      carrier === undefined || carrierRest === undefined
        ? new Vector3(...pose.rootPosition)
        : restHead.clone().sub(carrierRest).applyQuaternion(carrier.turn).add(carrier.head);
    const end = new Vector3(...tail).sub(restHead).applyQuaternion(turn).add(place);
    placed.set(name, { head: place, tail: end, turn });
  }
  const find = (bone: string): PlacedBone => {
    const found = placed.get(bone);
    if (found === undefined) {
      throw new RangeError(`The skeleton has no bone ${bone}`);
    }
    return found;
  };
  return { head: (bone) => find(bone).head.clone(), tail: (bone) => find(bone).tail.clone() };
}
