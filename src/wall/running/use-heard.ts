import { useCallback, useSyncExternalStore } from 'react';
import type { PlannedLine, PlannedSound } from '../../circuit/voice/cue-plan';
import type { ShownRun } from '../../session/shown-run';
import type { FrameClock } from '../frame-clock';

/** What is being said in a run, rendered anew only when that changes. */
export function useLine(runner: ShownRun, frames: FrameClock): PlannedLine | undefined {
  const subscribe = useSubscription(frames);
  return useSyncExternalStore(subscribe, () => runner.line());
}

/** The cue sound that rings in a run. */
export function useCueSound(runner: ShownRun, frames: FrameClock): PlannedSound | undefined {
  const subscribe = useSubscription(frames);
  return useSyncExternalStore(subscribe, () => runner.cueSound());
}

function useSubscription(frames: FrameClock) {
  return useCallback((listener: () => void) => frames.subscribe(listener), [frames]);
}
