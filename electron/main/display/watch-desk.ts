import { powerMonitor } from 'electron/main';
import type { BrowserWindow } from 'electron/main';
import type { Log } from '../health/log';

/** What the watch over the desk's window does. */
export interface DeskWatch {
  readonly lock: () => void;
  readonly close: () => void;
  /** Somebody is at the desk: a key, a touch, a movement of the pointer. */
  readonly active: () => void;
  readonly log: Log;
}

/** A page that hangs may come back by itself. */
const longestHangMs = 15_000;

/**
 * Locks the desk when its page is left, loaded anew or gone, and closes it when it cannot be used:
 * over the wall nobody could get past it.
 */
export function watchDesk({ webContents }: BrowserWindow, watch: DeskWatch): void {
  const { lock, close, active, log } = watch;
  webContents.on('did-start-navigation', (details) => {
    if (details.isMainFrame && !details.isSameDocument) {
      lock();
    }
  });
  webContents.on('input-event', active);
  const end = (why: string) => {
    lock();
    log.error(`The desk is closed: ${why}.`);
    // Not within the event: the dead process is still being taken down.
    setImmediate(close);
  };
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason !== 'clean-exit') {
      end(`its page died (${reason}, ${exitCode})`);
    }
  });
  let hang: NodeJS.Timeout | undefined;
  webContents.on('unresponsive', () => {
    hang ??= setTimeout(end, longestHangMs, 'its page hangs');
  });
  const forget = () => {
    clearTimeout(hang);
    hang = undefined;
  };
  webContents.on('responsive', forget);
  webContents.on('destroyed', forget);
  webContents.on('destroyed', lock);
}

/** Locks the desk when the machine sleeps or its screen is locked. */
export function lockWithMachine(lock: () => void): void {
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
}
