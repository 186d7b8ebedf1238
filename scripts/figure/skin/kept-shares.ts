import type { BaseMesh, BoneShare } from '../source/base-mesh';
import { keeperOf } from '../skeleton/kept-bones';

/** For each source vertex, how much of it follows each kept bone; the shares add up to 1. */
export function keptShares(mesh: BaseMesh): (readonly BoneShare[])[] {
  return mesh.shares.map((shares) => {
    const kept = new Map<string, number>();
    for (const [bone, share] of shares) {
      const keeper = keeperOf(bone, mesh.parents);
      kept.set(keeper, (kept.get(keeper) ?? 0) + share);
    }
    const sum = [...kept.values()].reduce((a, b) => a + b, 0);
    return [...kept].map(([bone, share]): BoneShare => [bone, share / sum]);
  });
}
