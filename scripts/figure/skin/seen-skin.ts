import { footwearField, shirtField, shortsField } from '../clothes/garment-lines';
import { refined } from '../geometry/subdivide';
import { keepTriangles, type Surface, type Vertex } from '../geometry/surface';
import { hairField } from '../hair/hairline';
import type { Body } from './body';

/** How far the skin goes on under a hem, so that a bent limb shows no gap. */
const margin = 0.03;

/** The body's skin without what the clothes always hide. */
export function seenSkin(body: Body): Surface {
  const hair = hairField(body);
  // Hair moves as the skull does, so that less to spare will do.
  const covers = [
    shirtField(body),
    shortsField(body),
    footwearField(body),
    (vertex: Vertex) => hair(vertex) + margin - 0.012,
  ];
  // As fine as the hair at the hairline, so that neither cuts through the other.
  const atHairline = (vertex: Vertex) => Math.abs(hair(vertex)) < 0.012;
  const skin = refined(body.group('body'), (a, b) => atHairline(a) || atHairline(b));
  return keepTriangles(
    skin,
    (corners) => !covers.some((cover) => corners.every((corner) => cover(corner) > margin)),
  );
}
