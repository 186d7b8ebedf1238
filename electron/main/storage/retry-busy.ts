import { errorCode } from './error-code';

/** Time as storage knows it, so that tests need not wait. */
export interface Waiting {
  /** Monotonic, in milliseconds. */
  readonly nowMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

const busyCodes = ['EPERM', 'EACCES', 'EBUSY', 'EMFILE', 'ENFILE', 'EAGAIN'];
const firstWaitMs = 10;
const longestWaitMs = 250;

/**
 * Tries again while somebody else (a virus scanner, a backup, a cloud folder on Windows) holds the
 * file, for at most `patienceMs`; then, or on any other failure, throws what the last try threw.
 */
export async function retryBusy<T>(
  action: () => Promise<T>,
  patienceMs: number,
  { nowMs, wait }: Waiting,
): Promise<T> {
  const endMs = nowMs() + patienceMs;
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(2 * waitMs, longestWaitMs)) {
    try {
      return await action();
    } catch (cause) {
      if (!busyCodes.includes(errorCode(cause)) || nowMs() + waitMs > endMs) {
        throw cause;
      }
    }
    await wait(waitMs);
  }
}
