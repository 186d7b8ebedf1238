import { drawSheet } from './contact-sheet';
import type { SheetWish } from './contact-sheet';
import { FigureDesk } from './figure-desk';
import { drawStills } from './level-stills';
import type { MadePicture, StillsWish } from './level-stills';

declare global {
  interface Window {
    /** There once the page can draw. */
    figureDesk?: {
      /** A contact sheet as the text of a data address. */
      readonly sheet: (wish: SheetWish) => Promise<string>;
      readonly stills: (wish: StillsWish) => Promise<readonly MadePicture[]>;
    };
  }
}

const desk = await FigureDesk.open();
window.figureDesk = {
  sheet: async (wish) => (await drawSheet(desk, wish)).toDataURL('image/png'),
  stills: (wish) => drawStills(desk, wish),
};
