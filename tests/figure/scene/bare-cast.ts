import { Object3D } from 'three';
import { createBodyMaterial } from '../../../src/figure/scene/body-material';
import type { CastMember, FigureCast } from '../../../src/figure/scene/figure-cast';
import { handsOf } from '../../../src/figure/scene/figure-files';
import { bodyNames } from '../../../src/figure/scene/figure-look';
import type { BodyName } from '../../../src/figure/scene/figure-look';
import { figureFile, shippedSkeleton } from './skeleton-file';

/** The shipped skeletons and hands, with nothing on the bones. */
export function bareCast(): FigureCast {
  const members = bodyNames.map((name): [BodyName, CastMember] => [
    name,
    {
      figure: { object: new Object3D(), pose: () => undefined, dispose: () => undefined },
      surface: createBodyMaterial(),
      skeleton: shippedSkeleton(name),
      hands: handsOf(figureFile('hand-poses.json'), name),
    },
  ]);
  return { members: new Map(members) };
}
