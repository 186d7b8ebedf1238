import type { Triple } from './figure-skeleton';

/** A turn as a unit quaternion. */
export type Rotation = readonly [x: number, y: number, z: number, w: number];

/**
 * How a skeleton stands: where the head of its `root` bone is (metres, Y up, the floor at 0), and
 * each bone's turn against its parent; bones not named keep their rest, which is identity.
 */
export interface FigurePose {
  readonly rootPosition: Triple;
  readonly rotations: Readonly<Record<string, Rotation>>;
}

/** The pose in a mirror between left and right. */
export function mirroredPose({ rootPosition, rotations }: FigurePose): FigurePose {
  return {
    rootPosition: mirroredPlace(rootPosition),
    rotations: Object.fromEntries(
      Object.entries(rotations).map(([bone, turn]) => [mirroredName(bone), mirroredTurn(turn)]),
    ),
  };
}

/** A place in the same mirror. */
export function mirroredPlace([x, y, z]: Triple): Triple {
  return [-x, y, z];
}

/** A turn in the same mirror. */
export function mirroredTurn([x, y, z, w]: Rotation): Rotation {
  return [x, -y, -z, w];
}

function mirroredName(bone: string): string {
  if (bone.endsWith('.L')) {
    return bone.replace(/L$/, 'R');
  }
  return bone.replace(/\.R$/, '.L');
}
