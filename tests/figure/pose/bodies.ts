import skeletons from '../../../resources/figure/skeleton.json' with { type: 'json' };
import type { FigureSkeleton, Triple } from '../../../src/figure/pose/figure-skeleton';

type Body = (typeof skeletons)['female'];

export const bodyNames = ['female', 'male'] as const;

/** Both bodies as the build script wrote them. */
export const bodies: Readonly<Record<(typeof bodyNames)[number], FigureSkeleton>> = {
  female: skeletonOf(skeletons.female),
  male: skeletonOf(skeletons.male),
};

function skeletonOf({ height, bones, landmarks }: Body): FigureSkeleton {
  return {
    height,
    bones: bones.map(({ name, parent, head, tail }) => ({
      name,
      parent,
      head: triple(head),
      tail: triple(tail),
    })),
    landmarks: Object.fromEntries(
      Object.entries(landmarks).map(([name, { bone, offset }]) => [
        name,
        { bone, offset: triple(offset) },
      ]),
    ),
  };
}

function triple([x = 0, y = 0, z = 0]: readonly number[]): Triple {
  return [x, y, z];
}
