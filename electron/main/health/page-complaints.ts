import type { WebContents } from 'electron/main';
import type { Log } from './log';
import { rateLimit } from './rate-limit';

/** A page that complains without end must not fill the log. */
const complaintsPerMinute = 20;
const longestLogged = 500;

/** Errors that a page writes to its console, or leaves uncaught, go to the log. */
export function logComplaints(contents: WebContents, log: Pick<Log, 'warn'>): void {
  const limit = rateLimit(complaintsPerMinute);
  contents.on('console-message', (...heard: readonly unknown[]) => {
    const complaint = complaintOf(heard);
    if (complaint !== undefined && limit.allows(performance.now())) {
      log.warn(`The page: ${complaint.slice(0, longestLogged)}`);
    }
  });
}

/** The level of an error where levels are numbers. */
const errorLevel = 3;

/**
 * The text of a console message that is an error; undefined for any other. Electron before 35 hands
 * over level and text one by one, later ones as one object.
 */
export function complaintOf(heard: readonly unknown[]): string | undefined {
  const [details, level, message] = heard;
  if (isDetails(details)) {
    return details.level === 'error' ? details.message : undefined;
  }
  return level === errorLevel && typeof message === 'string' ? message : undefined;
}

interface Details {
  readonly level: unknown;
  readonly message: string;
}

function isDetails(value: unknown): value is Details {
  return (
    typeof value === 'object' &&
    value !== null &&
    'level' in value &&
    'message' in value &&
    typeof value.message === 'string'
  );
}
