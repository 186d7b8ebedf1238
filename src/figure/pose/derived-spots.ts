import { Vector3 } from 'three';
import type { Spot } from './rig';

/** How round the upper back is, metres. */
export const bladeRadius = 0.083;
/** Metres from the middle of the palm to its edges. */
const palmHalfWidth = 0.03;
/**
 * From the middle of the palm to the tips of straight fingers and of a thumb laid aside, as multiples
 * of the way from wrist to palm: to the back of the hand, along it, and to the thumb's side.
 */
const fingerReach = [0.3, -2.08, 0] as const;
const thumbReach = [0.17, -0.8, 1.39] as const;

/**
 * From the skin over the middle of a shoulder blade, metres up and forward: to the skin over its top,
 * and to the middle of the round between both, on which the back rolls when the hips rise.
 */
const bladeTop = [0.055, 0.013] as const;
const bladeRound = [0.008, bladeRadius] as const;

/**
 * Spots that follow from others: the `iliacCrest`, where a hand on the hip lies, beside the waist;
 * both edges of the palm; the top and the round of each shoulder blade; and the tips of fingers and
 * thumb of a flat hand, where the landmarks have them as curled as the mesh rests.
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
    const crest = new Vector3(outer.offset.x * 1.06, front.offset.y, front.offset.z * 0.35);
    const onPalm = (x: number, y: number, z: number): Spot => ({
      bone: palm.bone,
      offset: palm.offset.clone().add(new Vector3(x, y, z)),
    });
    const blade = spot('shoulderBlade');
    const onBlade = ([up, forward]: readonly [number, number]): Spot => ({
      bone: blade.bone,
      offset: blade.offset.clone().add(new Vector3(0, up, forward)),
    });
    const size = Math.abs(palm.offset.y);
    const sign = Math.sign(outer.offset.x);
    const reached = ([back, along, thumb]: readonly [number, number, number]): Spot =>
      onPalm(back * size * sign, along * size, thumb * size);
    return [
      [`${half}.iliacCrest`, { bone: outer.bone, offset: crest }],
      [`${half}.topOfBlade`, onBlade(bladeTop)],
      [`${half}.bladeRound`, onBlade(bladeRound)],
      [`${half}.palmThumbSide`, onPalm(0, 0, palmHalfWidth)],
      [`${half}.palmLittleSide`, onPalm(0, 0, -palmHalfWidth)],
      [`${half}.straightFingers`, reached(fingerReach)],
      [`${half}.straightThumb`, reached(thumbReach)],
    ] as const;
  });
}
