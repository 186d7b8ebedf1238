/** A place or a way: right to left, up, and forward; metres where it is a place. */
export type Triple = readonly [x: number, y: number, z: number];

/** One bone at rest. All rest rotations are identity. */
export interface SkeletonBone {
  readonly name: string;
  readonly parent: string | null;
  /** Metres, in the world, at rest. */
  readonly head: Triple;
  readonly tail: Triple;
}

/** A point of the surface, carried by a bone. */
export interface SkeletonLandmark {
  readonly bone: string;
  /** Metres from the bone's head, at rest. */
  readonly offset: Triple;
}

/** One body of `resources/figure/skeleton.json`: Y up, facing +Z, its left at +X. */
export interface FigureSkeleton {
  readonly height: number;
  /** Parents before children. */
  readonly bones: readonly SkeletonBone[];
  readonly landmarks: Readonly<Record<string, SkeletonLandmark>>;
}
