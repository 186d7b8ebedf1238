import { RoundedBoxGeometry } from 'three/examples/jsm/geometries/RoundedBoxGeometry.js';
import { towelSize } from '../pose/prop-sizes';

interface TowelPart {
  readonly geometry: RoundedBoxGeometry;
  readonly surface: 'towel' | 'towelStripe';
  /** Metres that its middle is above what the towel lies on. */
  readonly y: number;
}

/** Folded twice: three layers one on the other, and a woven stripe across the uppermost. */
export function towelParts(): readonly TowelPart[] {
  const { wide, long, high } = towelSize;
  const layer = high / 3;
  const layers = [1, 0.985, 0.965].map((share, index): TowelPart => {
    const round = layer * 0.48;
    const geometry = new RoundedBoxGeometry(wide * share, layer * 1.04, long * share, 3, round);
    return { geometry, surface: 'towel', y: layer * (index + 0.5) };
  });
  const stripes = [-0.36, -0.3].map((share): TowelPart => {
    const geometry = new RoundedBoxGeometry(wide * 0.022, layer * 1.06, long * 0.97, 2, 0.003);
    geometry.translate(wide * share, 0, 0);
    return { geometry, surface: 'towelStripe', y: layer * 2.5 };
  });
  return [...layers, ...stripes];
}
