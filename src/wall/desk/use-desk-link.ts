import { useEffect, useState } from 'react';
import type { WallData } from '../../contract/wall-calls';
import type { SessionRunner } from '../../session/session-runner';
import { statusOf } from './status-of';
import type { WallDesk } from './wall-desk';

/** What the wall shows, as staff last changed it. A run goes on with what it began with. */
export function useSavedData(first: WallData, { onLibraryChanged }: WallDesk): WallData {
  const [data, setData] = useState(first);
  useEffect(() => onLibraryChanged(setData), [onLibraryChanged]);
  return data;
}

/** Tells the desk of every change of the run, and does what staff ask of it. */
export function useDeskLink(
  runner: SessionRunner | undefined,
  { reportStatus, onSteered }: WallDesk,
): void {
  useEffect(() => {
    if (runner === undefined) {
      void reportStatus({ kind: 'idle' });
      return undefined;
    }
    const report = () => {
      void reportStatus(statusOf(runner.session, runner.elapsedMs()));
    };
    report();
    const endReports = runner.subscribe(report);
    const endSteering = onSteered((command) => {
      runner.send(command);
    });
    return () => {
      endReports();
      endSteering();
    };
  }, [runner, reportStatus, onSteered]);
}
