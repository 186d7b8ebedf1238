import { at, under } from '../geometry/at';
import { dot, smoothStep, subtract, type Vector } from '../geometry/vector';
import { keeperOf } from '../skeleton/kept-bones';
import type { Bone } from '../skeleton/skeleton';
import type { BaseMesh, BoneShare } from '../source/base-mesh';

/**
 * For each source vertex, how much of it follows each kept bone; the shares add up to 1. What
 * follows the forearm goes over to its second half between 15 and 60 % of the way to the wrist, so
 * that a hand turned half by `lowerarm02` and half by `wrist` nowhere pinches the arm.
 */
export function keptShares(
  mesh: BaseMesh,
  positions: readonly Vector[],
  bones: readonly Bone[],
): (readonly BoneShare[])[] {
  const byName = new Map(bones.map((bone) => [bone.name, bone]));
  return mesh.shares.map((shares, vertex) => {
    const kept = new Map<string, number>();
    for (const [bone, share] of shares) {
      const keeper = keeperOf(bone, mesh.parents);
      kept.set(keeper, (kept.get(keeper) ?? 0) + share);
    }
    const sum = [...kept.values()].reduce((a, b) => a + b, 0);
    spreadForearm(kept, at(positions, vertex), byName);
    return [...kept].map(([bone, share]): BoneShare => [bone, share / sum]);
  });
}

function spreadForearm(
  kept: Map<string, number>,
  position: Vector,
  bones: ReadonlyMap<string, Bone>,
): void {
  for (const side of ['L', 'R']) {
    const [near, far] = [`lowerarm01.${side}`, `lowerarm02.${side}`];
    const both = (kept.get(near) ?? 0) + (kept.get(far) ?? 0);
    if (both > 0) {
      const elbow = under(bones, near).head;
      const forearm = subtract(under(bones, `wrist.${side}`).head, elbow);
      const along = dot(subtract(position, elbow), forearm) / dot(forearm, forearm);
      const farther = smoothStep(0.15, 0.6, along);
      kept.set(near, both * (1 - farther));
      kept.set(far, both * farther);
    }
  }
}
