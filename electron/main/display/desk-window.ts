import { BrowserWindow, nativeTheme, screen } from 'electron/main';
import type { DeskTheme } from '../../../src/contract/settings';
import type { Log } from '../health/log';
import { closedPreferences } from '../security/closed-preferences';
import type { StartOptions } from '../start/start-options';
import { deskBackground } from './desk-background';
import { deskPlace } from './desk-place';
import type { DeskPlace } from './desk-place';
import { onceSettled } from './once-settled';

/** What the desk's window is opened with. */
export interface DeskWindowParts {
  readonly options: StartOptions;
  readonly preload: string;
  readonly address: string;
  readonly isDevelopment: boolean;
  readonly wall: BrowserWindow;
  readonly log: Log;
  /** As staff have set it. */
  readonly theme: () => DeskTheme;
  /** Before its page loads. */
  readonly onOpen: (desk: BrowserWindow) => void;
}

/** The desk's window, which comes and goes. */
export interface DeskWindow {
  /** Opens it, or brings it to the front. */
  readonly open: () => void;
  /** Closes it and gives the display back to the wall. */
  readonly close: () => void;
  readonly current: () => BrowserWindow | undefined;
  /** True while it is open and has no display besides the wall's. */
  readonly coversWall: () => boolean;
}

const windowedSize = { width: 1280, height: 800 };

/** The desk's window; nothing is opened before `open`. */
export function deskWindow(parts: DeskWindowParts): DeskWindow {
  const { wall, address, log } = parts;
  let window: BrowserWindow | undefined;
  let place: DeskPlace | undefined;

  function open(): void {
    if (window !== undefined) {
      window.show();
      window.focus();
      return;
    }
    place = parts.options.windowed ? undefined : placeNow(wall);
    const desk = madeWindow(parts, place);
    window = desk;
    parts.onOpen(desk);
    desk.once('ready-to-show', () => {
      desk.show();
      desk.focus();
    });
    desk.on('closed', () => {
      window = undefined;
      giveBack(wall);
    });
    desk.on('page-title-updated', (event) => {
      event.preventDefault();
    });
    desk.loadURL(address).catch((cause: unknown) => {
      log.error('The desk did not load.', cause);
      // Over the wall nobody could get past an empty window.
      if (window === desk) {
        close();
      }
    });
  }

  const close = () => {
    window?.destroy();
  };
  followDisplays(parts, () => window);
  return {
    open,
    close,
    current: () => (window?.isDestroyed() === false ? window : undefined),
    coversWall: () => window !== undefined && place?.kind === 'overWall',
  };
}

function giveBack(wall: BrowserWindow): void {
  if (!wall.isDestroyed()) {
    wall.show();
    wall.focus();
  }
}

/** A window at its place; among others where it has none. */
function madeWindow(
  { options, preload, isDevelopment, theme }: DeskWindowParts,
  place: DeskPlace | undefined,
): BrowserWindow {
  const common = {
    title: 'Backline desk',
    show: false,
    backgroundColor: deskBackground(theme(), nativeTheme.shouldUseDarkColors),
    autoHideMenuBar: true,
    webPreferences: closedPreferences(preload, isDevelopment),
  };
  if (place === undefined) {
    const size = options.size ?? windowedSize;
    return new BrowserWindow({
      ...common,
      ...size,
      useContentSize: true,
      frame: options.size === undefined,
      enableLargerThanScreen: true,
    });
  }
  const desk = new BrowserWindow({
    ...common,
    ...place.area,
    ...(place.kind === 'overWall' && { frame: false, kiosk: true }),
  });
  if (place.kind === 'own') {
    desk.maximize();
  }
  return desk;
}

function placeNow(wall: BrowserWindow): DeskPlace {
  return deskPlace(screen.getAllDisplays(), screen.getDisplayMatching(wall.getBounds()));
}

/**
 * Closes the desk when its display has gone or one of its own has come: the editor must never be
 * left on the wall's display by a system that moves windows. Unsaved work is a draft by then.
 */
function followDisplays(
  { options, wall }: DeskWindowParts,
  current: () => BrowserWindow | undefined,
): void {
  const look = onceSettled(() => {
    const desk = current();
    if (desk !== undefined && !options.windowed && !wall.isDestroyed()) {
      const isOver = screen.getDisplayMatching(desk.getBounds()).id !== placeNow(wall).displayId;
      if (isOver) {
        // Not destroyed: its page keeps what was typed in the last second.
        desk.close();
      }
    }
  });
  screen.on('display-added', look);
  screen.on('display-removed', look);
}
