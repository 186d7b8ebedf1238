import type { Command } from '../../../src/circuit/session';
import type { WallStatus } from '../../../src/contract/wall-status';

/** What the relay tells, and to whom. */
export interface RelayParts {
  readonly nowMs: () => number;
  readonly tellDesk: (status: WallStatus) => void;
  readonly steerWall: (command: Command) => void;
}

/** Passes on between wall and desk; it owns nothing of the run but the last word about it. */
export interface WallRelay {
  readonly report: (status: WallStatus) => void;
  /** As last reported; of a run that goes on, less what has passed since. */
  readonly status: () => WallStatus;
  readonly steer: (command: Command) => void;
}

/** The relay; the wall is idle until it says otherwise. */
export function wallRelay({ nowMs, tellDesk, steerWall }: RelayParts): WallRelay {
  let last: WallStatus = { kind: 'idle' };
  let reportedMs = nowMs();
  return {
    report: (status) => {
      last = status;
      reportedMs = nowMs();
      tellDesk(status);
    },
    status: () =>
      last.kind === 'running'
        ? { ...last, leftMs: Math.max(0, last.leftMs - (nowMs() - reportedMs)) }
        : last,
    steer: steerWall,
  };
}
