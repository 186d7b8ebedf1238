import { Quaternion } from 'three';
import type { FigurePose } from '../pose/figure-pose';

const from = new Quaternion();
const to = new Quaternion();

/** A pose on the shortest way between two others; share 0 is the first, 1 the second. */
export function blendedPose(one: FigurePose, two: FigurePose, share: number): FigurePose {
  const names = new Set([...Object.keys(one.rotations), ...Object.keys(two.rotations)]);
  const rotations: Record<string, FigurePose['rotations'][string]> = {};
  for (const name of names) {
    from.set(...(one.rotations[name] ?? ([0, 0, 0, 1] as const)));
    to.set(...(two.rotations[name] ?? ([0, 0, 0, 1] as const)));
    const { x, y, z, w } = from.slerp(to, share);
    rotations[name] = [x, y, z, w];
  }
  const [x, y, z] = one.rootPosition;
  const [toX, toY, toZ] = two.rootPosition;
  return {
    rootPosition: [x + (toX - x) * share, y + (toY - y) * share, z + (toZ - z) * share],
    rotations,
  };
}
