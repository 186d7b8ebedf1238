import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { Position } from '../../circuit/position';
import type { Session } from '../../circuit/session';
import type { ShownRun } from '../../session/shown-run';
import type { FrameClock } from '../frame-clock';
import { movementPhaseOf } from './movement-phase';
import { shownKey } from './shown-position';

interface Shown {
  /** Another session, or another state of it, may mean other words at the same moment. */
  readonly session: Session;
  readonly key: string;
  readonly position: Position;
}

/**
 * The position of a run, rendered anew only when something that is shown changed. The runner is
 * also told of every frame, so that it notices the end.
 */
export function usePosition(runner: ShownRun, frames: FrameClock): Position {
  const shown = useRef<Shown>(undefined);
  const read = useCallback(() => {
    const position = runner.position();
    const { session } = runner;
    const key = shownKey(position, movementPhaseOf(position));
    if (shown.current?.key !== key || shown.current.session !== session) {
      shown.current = { session, key, position };
    }
    return shown.current.position;
  }, [runner]);
  const subscribe = useCallback(
    (listener: () => void) => {
      const stopFrames = frames.subscribe(() => {
        runner.tick();
        listener();
      });
      const stopRunner = runner.subscribe(listener);
      return () => {
        stopFrames();
        stopRunner();
      };
    },
    [runner, frames],
  );
  return useSyncExternalStore(subscribe, read);
}
