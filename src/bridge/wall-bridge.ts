import type { WallBridge } from '../contract/wall-bridge';

declare global {
  interface Window {
    /** Put there by the preload of the wall. */
    readonly backline?: WallBridge;
  }
}

/** The wall's way to the main process. Throws where the page was not opened by the program. */
export function wallBridge(): WallBridge {
  if (window.backline === undefined) {
    throw new Error('This page only works inside the program: its preload is missing');
  }
  return window.backline;
}
