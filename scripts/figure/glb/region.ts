/** The parts of the figure that the scene colours apart; a region's id is its place in this list. */
export const regionNames = [
  'skin',
  'lips',
  'brow',
  'eyeWhite',
  'iris',
  'pupil',
  'lash',
  'hair',
  'shirt',
  'shirtTrim',
  'shorts',
  'shortsTrim',
  'sock',
  'shoe',
  'shoeTrim',
  'sole',
] as const;

export type RegionName = (typeof regionNames)[number];

/** The number that stands for a region in the file. */
export function regionId(name: RegionName): number {
  return regionNames.indexOf(name);
}
