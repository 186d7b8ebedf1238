import type { DeskAccess } from '../../../src/contract/desk-access';
import { watchIdle } from './lock-when-idle';
import type { IdleTimer, IdleWatch } from './lock-when-idle';

/** The desk as it is watched over. */
export interface AttendedDesk {
  readonly access: () => DeskAccess['kind'];
  /** How long an unlocked desk waits for somebody, in ms. */
  readonly lockAfterMs: () => number;
  readonly lock: () => void;
  /** True while its window lies over the wall. */
  readonly coversWall: () => boolean;
  /** Gives the display back to the wall. */
  readonly close: () => void;
}

/**
 * How long the locked desk may cover a wall that nobody sees. A PIN is typed in less, even by who has
 * to look for it; and a client who came here by the corner may have a run going on below.
 */
export const lockedLimitMs = 60_000;

/**
 * Locks the desk once nobody is at it, and gives a wall that it covers back. Its opening and every
 * change of its lock are signs of somebody too. The first set-up has as long as an unlocked desk:
 * there is text in it.
 */
export function attendDesk(desk: AttendedDesk, timer: IdleTimer): IdleWatch {
  const isLocked = () => ['locked', 'damaged'].includes(desk.access());
  const limitMs = () => (isLocked() ? lockedLimitMs : desk.lockAfterMs());
  const leave = () => {
    if (desk.access() === 'unlocked') {
      desk.lock();
    }
    if (desk.coversWall()) {
      desk.close();
    }
  };
  return watchIdle(limitMs, leave, timer);
}
