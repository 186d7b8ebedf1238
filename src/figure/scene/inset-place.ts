/**
 * The small second view: its side as a share of the picture's height, and how far it is from the top
 * and the right edge, as shares of the height and the width.
 */
export const insetPlace = { side: 0.3, top: 0.02, right: 0.07 } as const;
