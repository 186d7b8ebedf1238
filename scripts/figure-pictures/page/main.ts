import { drawSheet } from './contact-sheet';
import type { SheetWish } from './contact-sheet';
import { FigureDesk } from './figure-desk';

declare global {
  interface Window {
    /** There once the page can draw. */
    figureDesk?: {
      /** A contact sheet as the text of a data address. */
      readonly sheet: (wish: SheetWish) => Promise<string>;
    };
  }
}

const desk = await FigureDesk.open();
window.figureDesk = {
  sheet: async (wish) => (await drawSheet(desk, wish)).toDataURL('image/png'),
};
