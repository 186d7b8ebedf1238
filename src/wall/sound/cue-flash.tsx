import { useCallback, useState, useSyncExternalStore } from 'react';
import type { PlannedSound } from '../../circuit/voice/cue-plan';
import type { ShownRun } from '../../session/shown-run';
import type { FrameClock } from '../frame-clock';
import { FlashGate } from './flash-gate';
import type { WallSound } from './use-wall-sound';
import './cue-flash.css';

export interface CueFlashProps {
  readonly runner: ShownRun;
  readonly frames: FrameClock;
  readonly sound: WallSound;
}

/** For those who hear nothing: the edge of the screen lights up with each cue, in time. */
export function CueFlash({ runner, frames, sound }: CueFlashProps) {
  const cue = useFlash(runner, frames);
  const { muted, volume } = sound.settings;
  const isSilent = sound.health.kind === 'silent' || muted || volume === 0;
  return isSilent && cue !== undefined ? (
    <div
      key={cue.atMs}
      className={`cue-flash cue-flash-${cue.sound}`}
      data-cue={cue.sound}
      aria-hidden="true"
    />
  ) : null;
}

/** The cue sound that rings in a run, unless the one before it has only just begun. */
function useFlash(runner: ShownRun, frames: FrameClock): PlannedSound | undefined {
  const [gate] = useState(() => new FlashGate<PlannedSound>());
  const subscribe = useCallback((listener: () => void) => frames.subscribe(listener), [frames]);
  return useSyncExternalStore(subscribe, () => gate.shown(runner.cueSound(), performance.now()));
}
