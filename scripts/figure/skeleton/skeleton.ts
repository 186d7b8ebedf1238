import { mean, type Vector } from '../geometry/vector';
import type { BaseMesh } from '../source/base-mesh';
import { keptBones, type KeptBone } from './kept-bones';

/** A bone at rest. All rest rotations are identity: a bone's frame is the world's, at its head. */
export interface Bone {
  readonly name: string;
  readonly parent: string | null;
  /** Metres, in the world, at rest. */
  readonly head: Vector;
  readonly tail: Vector;
}

/** The kept bones in one body, parents before children. */
export function skeletonOf(mesh: BaseMesh, positions: readonly Vector[]): Bone[] {
  const joint = (name: string): Vector =>
    mean((mesh.joints[name] ?? []).map((vertex) => positions[vertex] ?? [NaN, NaN, NaN]));
  return keptBones.map((kept) => ({
    name: kept.name,
    parent: kept.parent,
    head: headOf(kept.name, joint),
    tail: joint(tailName(kept)),
  }));
}

function headOf(name: string, joint: (name: string) => Vector): Vector {
  // The source's root lies behind the body; between the hips it is of use.
  if (name === 'root') {
    return mean([joint('upperleg01.L____head'), joint('upperleg01.R____head')]);
  }
  // One toe bone stands for five, so it bends at the middle of the row.
  if (name.startsWith('toe1-1')) {
    const side = name.slice(-1);
    return mean([1, 2, 3, 4, 5].map((toe) => joint(`toe${toe}-1.${side}____head`)));
  }
  return joint(`${name}____head`);
}

function tailName({ name, tailOf }: KeptBone): string {
  return `${tailOf ?? name}____tail`;
}
