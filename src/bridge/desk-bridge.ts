import type { DeskBridge } from '../contract/desk-bridge';

declare global {
  interface Window {
    /** Put there by the preload of the desk. */
    readonly backlineDesk?: DeskBridge;
  }
}

/** The desk's way to the main process. Throws where the page was not opened by the program. */
export function deskBridge(): DeskBridge {
  if (window.backlineDesk === undefined) {
    throw new Error('This page only works inside the program: its preload is missing');
  }
  return window.backlineDesk;
}
