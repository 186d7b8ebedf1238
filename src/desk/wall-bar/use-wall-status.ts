import { useEffect, useState } from 'react';
import type { WallStatus } from '../../contract/wall-status';
import { useDesk } from '../desk-context';

/** The wall's status, and how it has gone on since it was sent. */
export interface ShownStatus {
  readonly status: WallStatus;
  /** Of what lies ahead of the run, in ms; 0 while none runs. */
  readonly leftMs: number;
}

/** How the wall stands, drawn anew every second while a run goes on. */
export function useWallStatus(): ShownStatus {
  const { bridge, now } = useDesk();
  const [known, setKnown] = useState<{ readonly status: WallStatus; readonly atMs: number }>({
    status: { kind: 'idle' },
    atMs: 0,
  });
  const [, setTick] = useState(0);
  useEffect(() => {
    let isHere = true;
    const learn = (status: WallStatus) => {
      if (isHere) {
        setKnown({ status, atMs: now() });
      }
    };
    const stop = bridge.on('desk:wall-status-changed', learn);
    void bridge.call('desk:wall-status', undefined).then((answer) => {
      if (answer.kind === 'done') {
        learn(answer.value);
      }
    });
    return () => {
      isHere = false;
      stop();
    };
  }, [bridge, now]);
  const { status, atMs } = known;
  const isRunning = status.kind === 'running';
  useEffect(() => {
    if (!isRunning) {
      return undefined;
    }
    const timer = setInterval(() => {
      setTick((tick) => tick + 1);
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, [isRunning]);
  return { status, leftMs: leftOf(status, now() - atMs) };
}

function leftOf(status: WallStatus, sinceMs: number): number {
  switch (status.kind) {
    case 'idle':
      return 0;
    case 'running':
      return Math.max(0, status.leftMs - sinceMs);
    case 'paused':
    case 'stopped':
    case 'finished':
      return status.leftMs;
  }
}
