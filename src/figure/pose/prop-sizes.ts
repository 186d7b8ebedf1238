/**
 * Sizes of the things that bodies rest on, metres. Towel and cushion: how high they are where they are
 * lain on.
 */
export const towelSize = { wide: 0.3, long: 0.19, high: 0.03 } as const;
export const cushionSize = { wide: 0.32, long: 0.28, high: 0.045 } as const;

/** Its seat is at a height from which a standing person can lean on the back with one hand. */
export const chairSize = { wide: 0.42, deep: 0.42, seat: 0.45, back: 0.86 } as const;
