import { garments } from '../clothes/garments';
import { eyes } from '../face/eyes';
import { facedSkin } from '../face/face';
import { hair } from '../hair/hair';
import { footwear } from '../shoe/footwear';
import type { Body } from '../skin/body';
import { seenSkin } from '../skin/seen-skin';
import type { Patch } from './figure-mesh';

/** Everything that is seen of a body, dressed. */
export function figurePatches(body: Body): Patch[] {
  return [
    ...facedSkin(body, seenSkin(body)),
    ...eyes(body),
    ...hair(body),
    ...garments(body),
    ...footwear(body),
  ];
}
