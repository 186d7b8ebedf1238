import type { DeskBridge } from '../contract/desk-bridge';
import { refused } from '../contract/outcome';

declare global {
  interface Window {
    /** Put there by the preload of the desk. */
    readonly backlineDesk?: DeskBridge;
  }
}

/**
 * The desk's way to the main process; a call that breaks off is refused like any other. Throws where
 * the page was not opened by the program.
 */
export function deskBridge(): DeskBridge {
  const bridge = window.backlineDesk;
  if (bridge === undefined) {
    throw new Error('This page only works inside the program: its preload is missing');
  }
  return {
    call: async (channel, argument) => {
      try {
        return await bridge.call(channel, argument);
      } catch {
        return refused('internal');
      }
    },
    on: bridge.on,
  };
}
