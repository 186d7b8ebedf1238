import { screen } from 'electron/main';
import type { BrowserWindow } from 'electron/main';
import { onceSettled } from './once-settled';
import { insideOf } from './wall-options';

/**
 * Keeps the kiosk filling the primary display. A television that is turned off, or a display that
 * comes or changes, makes the system move and shrink windows, and nobody stands there to put them
 * back.
 */
export function keepOnDisplay(window: BrowserWindow): void {
  const look = onceSettled(() => {
    if (!window.isDestroyed() && !fillsPrimary(window)) {
      // Full screen is on the display that the window is on: first there, then the whole of it.
      window.setKiosk(false);
      window.setBounds(insideOf(screen.getPrimaryDisplay().bounds));
      window.setKiosk(true);
    }
  });
  screen.on('display-added', look);
  screen.on('display-removed', look);
  screen.on('display-metrics-changed', (_event, _display, changes) => {
    // Not for the work area: that changes with every bar, and with full screen itself.
    if (changes.includes('bounds') || changes.includes('scaleFactor')) {
      look();
    }
  });
}

/** Compared by place and size: where windows cannot be placed (Wayland), the place says 0, 0. */
function fillsPrimary(window: BrowserWindow): boolean {
  const { bounds } = screen.getPrimaryDisplay();
  const { x, y, width, height } = window.getBounds();
  return (
    window.isKiosk() &&
    x === bounds.x &&
    y === bounds.y &&
    width === bounds.width &&
    height === bounds.height
  );
}
