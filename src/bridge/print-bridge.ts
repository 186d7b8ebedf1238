import type { PrintBridge } from '../contract/print-bridge';

declare global {
  interface Window {
    /** Put there by the preload of the printed sheet. */
    readonly backlinePrint?: PrintBridge;
  }
}

/** The printed sheet's way to the main process. Throws where the page was not opened by the program. */
export function printBridge(): PrintBridge {
  if (window.backlinePrint === undefined) {
    throw new Error('This page only works inside the program: its preload is missing');
  }
  return window.backlinePrint;
}
