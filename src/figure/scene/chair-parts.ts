import { CylinderGeometry } from 'three';
import type { BufferGeometry } from 'three';
import { RoundedBoxGeometry } from 'three/examples/jsm/geometries/RoundedBoxGeometry.js';
import { chairSize } from '../pose/prop-sizes';

interface ChairPart {
  readonly geometry: BufferGeometry;
  readonly surface: 'wood' | 'steel';
  /** Its middle; the chair stands on the floor, its back at the side of −Z. Metres. */
  readonly at: readonly [number, number, number];
  /** About X, radians. */
  readonly tilt?: number;
}

const board = 0.022;
const legRadius = 0.013;
/** How far the back leans away from the seat, radians. */
const lean = 0.1;

/** A plain chair: four steel legs, a wooden seat, two posts and a board to hold on to. */
export function chairParts(): readonly ChairPart[] {
  const { wide, deep, seat, back } = chairSize;
  const [halfWide, halfDeep] = [wide / 2 - 0.03, deep / 2 - 0.03];
  const posts = back - seat;
  const leg = (x: number, z: number): ChairPart => ({
    geometry: new CylinderGeometry(legRadius, legRadius, seat - board, 12),
    surface: 'steel',
    at: [x, (seat - board) / 2, z],
  });
  const post = (x: number): ChairPart => ({
    geometry: new CylinderGeometry(legRadius, legRadius, posts, 12),
    surface: 'steel',
    at: [x, seat + posts / 2 - board, -halfDeep - (posts / 2) * Math.sin(lean)],
    tilt: -lean,
  });
  const sides = [-halfWide, halfWide];
  return [
    ...sides.flatMap((x) => [leg(x, -halfDeep), leg(x, halfDeep)]),
    ...sides.map(post),
    {
      geometry: new RoundedBoxGeometry(wide, board, deep, 3, board * 0.45),
      surface: 'wood',
      at: [0, seat - board / 2, 0],
    },
    {
      geometry: new RoundedBoxGeometry(wide, 0.16, board, 3, board * 0.45),
      surface: 'wood',
      at: [0, back - 0.09, -halfDeep - posts * 0.8 * Math.sin(lean)],
      tilt: -lean,
    },
  ];
}
