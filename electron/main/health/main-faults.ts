import { app } from 'electron/main';
import type { Log } from './log';

/** A fault inside the program (sysexits.h, EX_SOFTWARE). */
const faultExitCode = 70;

/** A program that faults sooner would most likely do so again, and start itself for ever. */
const leastUptimeSeconds = 60;

/**
 * Ends the program on any fault of the main process, logged and without the dialog that Electron
 * would raise: a wall without a keyboard could never answer it. Starts it anew when it has run for
 * a minute, so that a fault leaves no bare desktop; before that, only a supervisor does.
 */
export function endOnFault(log: Pick<Log, 'error'>): void {
  let isEnding = false;
  const end = (what: string) => (cause: unknown) => {
    log.error(what, cause);
    // Each call of relaunch would start one more program.
    if (!isEnding && process.uptime() >= leastUptimeSeconds) {
      app.relaunch();
    }
    isEnding = true;
    app.exit(faultExitCode);
  };
  process.on('uncaughtException', end('Uncaught exception.'));
  process.on('unhandledRejection', end('Unhandled rejection.'));
}
