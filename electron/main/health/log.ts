import { join } from 'node:path';
import electronLog from 'electron-log/node';

/** Where the program says what happened, for whoever has to find out later. Never a client's data. */
export interface Log {
  readonly info: (text: string) => void;
  readonly warn: (text: string) => void;
  /** `cause` is written with its stack. */
  readonly error: (text: string, cause?: unknown) => void;
}

const fileBytes = 1024 * 1024;

/**
 * Opens the log in `folder`: one file of about a mebibyte and the one before it, so it never fills a
 * disk. Lines are written at once, so that the last line before a crash is there. The `node` entry of
 * the package is used: its `main` entry would open IPC channels beside the doorway.
 */
export function openLog(folder: string, toConsole: boolean): Log {
  const { console: screen, file } = electronLog.transports;
  file.setAppName('Backline');
  file.resolvePathFn = () => join(folder, 'backline.log');
  file.maxSize = fileBytes;
  screen.level = toConsole ? 'info' : false;
  return {
    info: (text) => {
      electronLog.info(text);
    },
    warn: (text) => {
      electronLog.warn(text);
    },
    error: (text, cause) => {
      electronLog.error(...(cause === undefined ? [text] : [text, cause]));
    },
  };
}
