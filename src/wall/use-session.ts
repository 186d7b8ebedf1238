import { useCallback, useSyncExternalStore } from 'react';
import type { Session } from '../circuit/session';
import type { SessionRunner } from '../session/session-runner';

/** The session of a runner, rendered anew whenever it changed. */
export function useSession(runner: SessionRunner): Session {
  const subscribe = useCallback((listener: () => void) => runner.subscribe(listener), [runner]);
  return useSyncExternalStore(subscribe, () => runner.session);
}
