import { muscleIds } from '../../../src/exercises/muscle';
import type { BodyRegion } from '../../../src/figure/scene/figure-look';
import type { Vertex } from '../geometry/surface';
import type { MuscleShare } from '../glb/figure-mesh';
import type { Body } from '../skin/body';
import { muscleAreas } from './muscle-areas';
import { placesOn } from './place';

/** The regions under which muscles show: skin, and cloth that lies on it. */
const tintedRegions: ReadonlySet<BodyRegion> = new Set([
  'skin',
  'shirt',
  'shirtTrim',
  'shorts',
  'shortsTrim',
  'sock',
]);

/** Less than this is nothing. */
const faintest = 0.02;

/** Finds the muscles under a vertex of one body, by their place in the catalogue's list. */
export function musclesOn(
  body: Body,
): (vertex: Vertex, region: BodyRegion) => readonly MuscleShare[] {
  const placeOf = placesOn(body);
  return (vertex, region) => {
    if (!tintedRegions.has(region)) {
      return [];
    }
    const place = placeOf(vertex);
    return muscleIds
      .map((id, index): MuscleShare => [index, muscleAreas[id](place)])
      .filter(([, share]) => share > faintest);
  };
}
