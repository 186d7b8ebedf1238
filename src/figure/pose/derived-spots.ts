import { Vector3 } from 'three';
import type { Spot } from './rig';

/** Metres from the middle of the palm to its edges, and to the tips of straight fingers. */
const palmHalfWidth = 0.03;
const fingerReach = 0.11;

/**
 * Spots that follow from others: the `iliacCrest`, where a hand on the hip lies, beside the waist;
 * both edges of the palm; and the tips of the fingers while they are straight, where the landmark
 * has them as curled as the mesh rests.
 */
export function derivedSpots(
  spots: ReadonlyMap<string, Spot>,
): readonly (readonly [string, Spot])[] {
  return (['working', 'other'] as const).flatMap((half) => {
    const spot = (name: string): Spot => {
      const found = spots.get(`${half}.${name}`);
      if (found === undefined) {
        throw new RangeError(`The skeleton has no landmark ${name}`);
      }
      return found;
    };
    const [outer, front, palm] = [spot('outerHip'), spot('hipBone'), spot('palm')];
    const crest = new Vector3(outer.offset.x * 0.9, front.offset.y, front.offset.z * 0.35);
    const onPalm = (x: number, y: number, z: number): Spot => ({
      bone: palm.bone,
      offset: palm.offset.clone().add(new Vector3(x, y, z)),
    });
    return [
      [`${half}.iliacCrest`, { bone: outer.bone, offset: crest }],
      [`${half}.palmThumbSide`, onPalm(0, 0, palmHalfWidth)],
      [`${half}.palmLittleSide`, onPalm(0, 0, -palmHalfWidth)],
      [`${half}.straightFingers`, onPalm(0, -fingerReach, 0)],
    ] as const;
  });
}
