/** Metres that the mat is thick; it lies on the floor, which is 0. */
export const matThickness = 0.012;

/** Height of what the body is on, metres. The mat counts as large enough for the whole body. */
export function groundHeight(ground: 'floor' | 'mat'): number {
  return ground === 'mat' ? matThickness : 0;
}

/** Parts that the ground presses flat a little. */
const fleshy =
  /^((working|other)\.(buttock|shoulderBlade|topOfBlade|hipBone|outerHip|calf|backOfThigh|frontOfThigh)|sacrum|upperBack|frontOfPelvis)$/;

/** How far a spot may be pressed into the ground, metres. */
export function giveOf(spot: string): number {
  return spot === 'belly' ? 0.007 : Number(fleshy.test(spot)) * 0.004;
}

/**
 * How far a spot that bears nothing may be in the ground before it is pushed out, metres. The heel
 * of the hand is thicker than the palm, so the edges of a flat hand point down a little; the knee cap
 * gives way to the shin that the knee stands on.
 */
export function slackOf(spot: string): number {
  if (spot.endsWith('.kneeCap')) {
    return 0.007;
  }
  // A breast lies flat under the chest; the picture presses its skin flat on the mat.
  if (spot === 'chest') {
    return 0.04;
  }
  if (/straightFingers|straightThumb/.test(spot)) {
    return 0.006;
  }
  return /palmThumbSide|palmLittleSide/.test(spot) ? 0.035 : giveOf(spot);
}
