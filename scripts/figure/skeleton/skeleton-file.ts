import type { Surface } from '../geometry/surface';
import type { Vector } from '../geometry/vector';
import type { Handle } from '../hands/handle';
import { landmarkOf, type Landmark } from './landmark';
import { landmarkRules } from './landmark-rules';
import type { Bone } from './skeleton';

/** What `skeleton.json` says of one body; metres, rounded to a tenth of a millimetre. */
export interface BodySkeleton {
  /** In shoes, from the floor to the top of the head; hair stands above it. */
  readonly height: number;
  readonly bones: readonly Bone[];
  readonly landmarks: Readonly<Record<string, Landmark>>;
  /** Where a handle lies in each gripping hand. */
  readonly handles: Readonly<Record<'L' | 'R', Handle>>;
}

/** The skeleton of a body with the landmarks of its clothed surface. */
export function bodySkeleton(
  { bones, heightMetres }: { readonly bones: readonly Bone[]; readonly heightMetres: number },
  surface: Surface,
  handles: Readonly<Record<'L' | 'R', Handle>>,
): BodySkeleton {
  const byName = new Map(bones.map((bone) => [bone.name, bone]));
  return {
    height: rounded(heightMetres),
    bones: bones.map((bone) => ({
      ...bone,
      head: roundedVector(bone.head),
      tail: roundedVector(bone.tail),
    })),
    landmarks: Object.fromEntries(
      landmarkRules(byName).map((rule) => {
        const { bone, offset } = landmarkOf(rule, surface, byName);
        return [rule.name, { bone, offset: roundedVector(offset) }];
      }),
    ),
    handles: { L: roundedHandle(handles.L), R: roundedHandle(handles.R) },
  };
}

function roundedHandle({ bone, offset, axis }: Handle): Handle {
  return { bone, offset: roundedVector(offset), axis: roundedVector(axis) };
}

function roundedVector([x, y, z]: Vector): Vector {
  return [rounded(x), rounded(y), rounded(z)];
}

function rounded(metres: number): number {
  // Adding zero makes of a minus nought a nought.
  return Math.round(metres * 1e4) / 1e4 + 0;
}
