import { useCallback, useSyncExternalStore } from 'react';
import type { PlannedLine } from '../../circuit/voice/cue-plan';
import type { ShownRun } from '../../session/shown-run';
import type { FrameClock } from '../frame-clock';

/** What is being said in a run, rendered anew only when that changes. */
export function useLine(runner: ShownRun, frames: FrameClock): PlannedLine | undefined {
  const subscribe = useCallback((listener: () => void) => frames.subscribe(listener), [frames]);
  return useSyncExternalStore(subscribe, () => runner.line());
}
