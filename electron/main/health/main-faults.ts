import { app } from 'electron/main';
import type { Log } from './log';

/** A fault inside the program (sysexits.h, EX_SOFTWARE); whoever supervises it starts it again. */
const faultExitCode = 70;

/**
 * Ends the program on any fault of the main process, logged and without the dialog that Electron
 * would raise: a wall without a keyboard could never answer it.
 */
export function endOnFault(log: Log): void {
  const end = (what: string) => (cause: unknown) => {
    log.error(what, cause);
    app.exit(faultExitCode);
  };
  process.on('uncaughtException', end('Uncaught exception.'));
  process.on('unhandledRejection', end('Unhandled rejection.'));
}
