import { useEffect } from 'react';
import type { Session } from '../circuit/session';
import type { SessionRunner } from '../session/session-runner';

/** The end stays on screen this long before the wall is idle again. */
export const finishedMs = 60_000;

/** A run that nobody goes on with is ended after this long, so that the wall is free again. */
export const abandonedMs = 15 * 60_000;

/** Closes a finished run, and ends one that was left standing. */
export function useAbandonment(runner: SessionRunner, session: Session, onClose: () => void): void {
  useEffect(() => {
    if (session.kind !== 'finished') {
      return undefined;
    }
    const timer = window.setTimeout(onClose, finishedMs);
    return () => {
      window.clearTimeout(timer);
    };
  }, [session, onClose]);
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
  }, [runner, session]);
}
