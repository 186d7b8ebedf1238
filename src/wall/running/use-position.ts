import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { Position } from '../../circuit/position';
import type { SessionRunner } from '../../session/session-runner';
import type { FrameClock } from '../frame-clock';
import { movementPhaseOf } from './movement-phase';
import { shownKey } from './shown-position';

/**
 * The position of a run, rendered anew only when something that is shown changed. The runner is
 * also told of every frame, so that it notices the end.
 */
export function usePosition(runner: SessionRunner, frames: FrameClock): Position {
  const shown = useRef<{ readonly key: string; readonly position: Position }>(undefined);
  const read = useCallback(() => {
    const position = runner.position();
    const key = shownKey(position, runner.session, movementPhaseOf(position));
    if (shown.current?.key !== key) {
      shown.current = { key, position };
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
