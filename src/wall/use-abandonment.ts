import { useEffect } from 'react';
import type { Session } from '../circuit/session';
import type { WallSettings } from '../contract/settings';
import type { SessionRunner } from '../session/session-runner';

/** When a run that nobody is at gives the wall back. */
export type IdleTimes = Pick<WallSettings, 'finishedSeconds' | 'abandonedMinutes'>;

/** What the watch over a run knows and does. */
export interface AbandonmentParts {
  readonly runner: SessionRunner;
  readonly session: Session;
  readonly times: IdleTimes;
  readonly onClose: () => void;
}

/** Closes a finished run, and ends one that was left standing. */
export function useAbandonment({ runner, session, times, onClose }: AbandonmentParts): void {
  const finishedMs = times.finishedSeconds * 1_000;
  const abandonedMs = times.abandonedMinutes * 60_000;
  useEffect(() => {
    if (session.kind !== 'finished') {
      return undefined;
    }
    const timer = window.setTimeout(onClose, finishedMs);
    return () => {
      window.clearTimeout(timer);
    };
  }, [session, finishedMs, onClose]);
  useEffect(() => {
    if (session.kind !== 'paused' && session.kind !== 'stoppedByPain') {
      return undefined;
    }
    const timer = window.setTimeout(() => {
      runner.send({ kind: 'end' });
    }, abandonedMs);
    return () => {
      window.clearTimeout(timer);
    };
  }, [runner, session, abandonedMs]);
}
