/** Whether an effort is done the other way round than on the pictures, which are of the left. */
export function isMirrored(
  way: 'whole' | 'left' | 'right' | 'clockwise' | 'anticlockwise',
): boolean {
  return way === 'right' || way === 'clockwise';
}
