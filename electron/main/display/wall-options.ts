import type { BrowserWindowConstructorOptions, Rectangle, WebPreferences } from 'electron/main';
import type { StartOptions } from '../start/start-options';

/** Behind the page, so that no white frame is ever seen; the wall's own background. */
export const wallBackground = '#0a0e13';

const windowedSize = { width: 1600, height: 900 };

/** How the wall's window is made: the kiosk on `display`, or a window for development and pictures. */
export function wallOptions(
  options: StartOptions,
  display: Rectangle,
  webPreferences: WebPreferences,
): BrowserWindowConstructorOptions {
  const common = {
    title: 'Backline',
    show: false,
    backgroundColor: wallBackground,
    autoHideMenuBar: true,
    webPreferences,
  };
  if (!options.windowed) {
    return { ...common, ...insideOf(display), frame: false, kiosk: true };
  }
  if (options.size === undefined) {
    return { ...common, ...windowedSize };
  }
  // A picture may be larger than the screen it is taken on.
  return {
    ...common,
    ...options.size,
    frame: false,
    useContentSize: true,
    enableLargerThanScreen: true,
  };
}

/**
 * Where the kiosk's window begins before it fills `display`. Not the whole of it: Chromium makes such
 * a window a pixel smaller, and on X11 without a window manager the kiosk would stay so.
 */
export function insideOf({ x, y, width, height }: Rectangle): Rectangle {
  return { x, y, width: Math.floor(width / 2), height: Math.floor(height / 2) };
}
