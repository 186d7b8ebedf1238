/** Metres that the mat is thick; it lies on the floor, which is 0. */
export const matThickness = 0.012;

/** Height of what the body is on, metres. The mat counts as large enough for the whole body. */
export function groundHeight(ground: 'floor' | 'mat'): number {
  return ground === 'mat' ? matThickness : 0;
}

/** Parts that the ground presses flat a little. */
const fleshy =
  /^((working|other)\.(buttock|shoulderBlade|hipBone|outerHip|calf|backOfThigh|frontOfThigh)|sacrum|upperBack|frontOfPelvis)$/;

/** How far a spot may be pressed into the ground, metres. */
export function giveOf(spot: string): number {
  return spot === 'belly' || spot === 'chest' ? 0.007 : Number(fleshy.test(spot)) * 0.004;
}
