import type { Paper } from '../../contract/desk-files';

/** Millimetres of a page within its margins (sheet.css: 12 at the sides, 11 above and below). */
const roomMm: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 186, height: 275 },
  Letter: { width: 191.9, height: 257.4 },
};

/** How a sheet is set: the height of a station's picture, and how large all of it is. */
export interface Setting {
  readonly pictureMm: number;
  readonly scale: number;
}

/** From airy to tight. The smallest words are then 7 points, which still are read at arm's length. */
const settings: readonly Setting[] = [
  ...[26, 23, 21, 19, 17].map((pictureMm) => ({ pictureMm, scale: 1 })),
  ...[0.95, 0.9, 0.85, 0.8].map((scale) => ({ pictureMm: 17, scale })),
];

/** Where a routine is too long for one page however it is set. */
const onSeveralPages: Setting = { pictureMm: 21, scale: 1 };

/**
 * The airiest setting with which a sheet takes one page; `heightMm` tells how high it is, as drawn at
 * its full size.
 */
export function fitting(paper: Paper, heightMm: (setting: Setting) => number): Setting {
  const { height } = roomMm[paper];
  return settings.find((setting) => heightMm(setting) * setting.scale <= height) ?? onSeveralPages;
}

/** CSS pixels of a millimetre, in print as on the screen. */
const pixelsPerMm = 96 / 25.4;

/** Sets the sheet in the page so that it takes one sheet of paper, if it can. */
export function fitPage(sheet: HTMLElement, paper: Paper): void {
  const set = ({ pictureMm, scale }: Setting) => {
    sheet.style.setProperty('--picture', `${pictureMm}mm`);
    sheet.style.setProperty('--width', `${roomMm[paper].width / scale}mm`);
    sheet.style.setProperty('--scale', String(scale));
  };
  set(
    fitting(paper, (setting) => {
      set(setting);
      // Unlike a box's place on the screen, this is not scaled.
      return sheet.scrollHeight / pixelsPerMm;
    }),
  );
}
