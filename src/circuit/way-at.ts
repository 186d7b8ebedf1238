import type { Laterality } from '../exercises/level';
import type { Way } from './effort';

/** The ways that the efforts of a level take, in the order in which they take turns. */
export function waysOf(laterality: Laterality): readonly [Way, ...Way[]] {
  switch (laterality) {
    case 'sides':
      return ['left', 'right'];
    case 'directions':
      return ['clockwise', 'anticlockwise'];
    case 'both':
    case 'alternating':
      return ['whole'];
  }
}

/**
 * The way of an effort taken over by a level of another laterality. First stays first (left,
 * clockwise) and second second; efforts that had no way take turns by their number.
 */
export function wayAt(laterality: Laterality, way: Way, number: number): Way {
  const ways = waysOf(laterality);
  const turn = way === 'whole' ? (number - 1) % 2 : Number(isSecond(way));
  return ways[turn] ?? ways[0];
}

function isSecond(way: Way): boolean {
  return way === 'right' || way === 'anticlockwise';
}
