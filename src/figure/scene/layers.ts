/**
 * What a picture is made of (three's layers): 0 is in the picture and in the small second view. A
 * body is there four times, as fine as each needs it; `moving` is the picture drawn by software.
 */
export const layers = { always: 0, shadow: 1, picture: 2, inset: 3, moving: 4 } as const;
