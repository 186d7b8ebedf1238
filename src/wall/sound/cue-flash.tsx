import type { ShownRun } from '../../session/shown-run';
import type { FrameClock } from '../frame-clock';
import { useCueSound } from '../running/use-heard';
import type { WallSound } from './use-wall-sound';
import './cue-flash.css';

export interface CueFlashProps {
  readonly runner: ShownRun;
  readonly frames: FrameClock;
  readonly sound: WallSound;
}

/**
 * For those who hear nothing: the edge of the screen lights up with each cue, in time. Cues lie a
 * second apart at least, so it stays well below three flashes a second.
 */
export function CueFlash({ runner, frames, sound }: CueFlashProps) {
  const cue = useCueSound(runner, frames);
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
