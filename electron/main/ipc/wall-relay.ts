import type { Command } from '../../../src/circuit/session';
import { unknownSound } from '../../../src/contract/wall-sound';
import type { WallSound } from '../../../src/contract/wall-sound';
import type { WallStatus } from '../../../src/contract/wall-status';

/** What the relay tells, and to whom. */
export interface RelayParts {
  readonly nowMs: () => number;
  readonly tellDesk: (status: WallStatus) => void;
  readonly tellDeskOfSound: (sound: WallSound) => void;
  readonly steerWall: (command: Command) => void;
  readonly testSound: () => void;
}

/** Passes on between wall and desk; it owns nothing of the run but the last word about it. */
export interface WallRelay {
  readonly report: (status: WallStatus) => void;
  /** As last reported; of a run that goes on, less what has passed since. */
  readonly status: () => WallStatus;
  readonly steer: (command: Command) => void;
  readonly reportSound: (sound: WallSound) => void;
  /** As last reported. */
  readonly sound: () => WallSound;
  /** Has the wall play a test; false while a routine is on it, whose sounds it would cut off. */
  readonly testSound: () => boolean;
}

/** The relay; the wall is idle until it says otherwise. */
export function wallRelay(parts: RelayParts): WallRelay {
  const { nowMs } = parts;
  let last: WallStatus = { kind: 'idle' };
  let reportedMs = nowMs();
  let sound = unknownSound;
  return {
    report: (status) => {
      last = status;
      reportedMs = nowMs();
      parts.tellDesk(status);
    },
    status: () =>
      last.kind === 'running'
        ? { ...last, leftMs: Math.max(0, last.leftMs - (nowMs() - reportedMs)) }
        : last,
    steer: parts.steerWall,
    reportSound: (reported) => {
      sound = reported;
      parts.tellDeskOfSound(reported);
    },
    sound: () => sound,
    testSound: () => {
      const isIdle = last.kind === 'idle';
      if (isIdle) {
        parts.testSound();
      }
      return isIdle;
    },
  };
}
