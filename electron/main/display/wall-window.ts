import { BrowserWindow, screen } from 'electron/main';
import { closedPreferences } from '../security/closed-preferences';
import type { StartOptions } from '../start/start-options';
import { wallOptions } from './wall-options';

/** What the wall's window is opened with. */
export interface WallWindowParts {
  readonly options: StartOptions;
  readonly preload: string;
  readonly isDevelopment: boolean;
}

/** After so long it is shown whatever it holds: dark, but there, and never a desktop. */
const latestShowMs = 5_000;

/**
 * Opens the wall's window on the primary display, without a page yet. It shows itself when its first
 * picture is ready. The kiosk's window cannot be closed from the keyboard, only by the program's end.
 */
export function openWallWindow({
  options,
  preload,
  isDevelopment,
}: WallWindowParts): BrowserWindow {
  const display = screen.getPrimaryDisplay().bounds;
  const preferences = closedPreferences(preload, isDevelopment);
  const window = new BrowserWindow(wallOptions(options, display, preferences));
  showWhenReady(window);
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  return window;
}

function showWhenReady(window: BrowserWindow): void {
  let isShown = false;
  const show = () => {
    clearTimeout(latest);
    // Not `isVisible`: a kiosk that was never shown calls itself visible.
    if (!isShown && !window.isDestroyed()) {
      isShown = true;
      window.show();
      window.focus();
    }
  };
  const latest = setTimeout(show, latestShowMs);
  window.once('ready-to-show', show);
}
