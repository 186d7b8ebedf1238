import { app } from 'electron/main';
import type { BrowserWindow } from 'electron/main';

/**
 * Keeps the kiosk's window open when somebody closes it (Alt+F4, a window manager's button), and
 * lets it go when the program itself ends (a signal, the end of the desktop's session).
 */
export function holdOpen(window: BrowserWindow): void {
  let isEnding = false;
  app.on('before-quit', () => {
    isEnding = true;
  });
  window.on('close', (event) => {
    if (!isEnding) {
      event.preventDefault();
    }
  });
  window.on('leave-full-screen', () => {
    if (!isEnding) {
      window.setKiosk(true);
    }
  });
}
