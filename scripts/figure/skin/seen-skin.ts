import { footwearField, shirtField, shortsField } from '../clothes/garment-lines';
import { keepTriangles, type Surface } from '../geometry/surface';
import type { Body } from './body';

/** How far the skin goes on under a hem, so that a bent limb shows no gap. */
const margin = 0.03;

/** The body's skin without what the clothes always hide. */
export function seenSkin(body: Body): Surface {
  const covers = [shirtField(body), shortsField(body), footwearField(body)];
  return keepTriangles(
    body.group('body'),
    (corners) => !covers.some((cover) => corners.every((corner) => cover(corner) > margin)),
  );
}
