import type { Rectangle } from 'electron/main';

/** What is looked at of a display. */
export interface DisplayFacts {
  readonly id: number;
  readonly bounds: Rectangle;
  readonly workArea: Rectangle;
}

/**
 * Where the desk opens: on a display of its own where there is one besides the wall's, as a window
 * among others; else over the wall, which it covers whole.
 */
export type DeskPlace =
  | { readonly kind: 'own'; readonly displayId: number; readonly area: Rectangle }
  | { readonly kind: 'overWall'; readonly displayId: number; readonly area: Rectangle };

/** The place of the desk among the displays that there are; the wall is on `wallDisplay`. */
export function deskPlace(displays: readonly DisplayFacts[], wallDisplay: DisplayFacts): DeskPlace {
  const own = displays.find(({ id }) => id !== wallDisplay.id);
  return own === undefined
    ? { kind: 'overWall', displayId: wallDisplay.id, area: wallDisplay.bounds }
    : { kind: 'own', displayId: own.id, area: own.workArea };
}
