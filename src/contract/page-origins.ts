/** Origin of every page of the shipped program but one. */
export const pageOrigin = 'backline://app';

/**
 * Origin of the wall's preview, which the desk shows in a frame: another one, so that no script in
 * the frame, whatever it is, reaches the desk's page and what its preload put there.
 */
export const previewOrigin = 'backline://preview';

/** The path of the preview's page. */
export const previewPath = '/wall/preview.html';
