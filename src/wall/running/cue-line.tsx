import type { Position } from '../../circuit/position';
import type { ShownRun } from '../../session/shown-run';
import type { FrameClock } from '../frame-clock';
import { Caption } from './caption';
import { CoachingCue } from './coaching-cue';
import { useLine } from './use-line';

export interface CueLineProps {
  readonly position: Position;
  readonly runner: ShownRun;
  readonly frames: FrameClock;
}

/** One thing to think of: what is being said, and otherwise a coaching cue. */
export function CueLine({ position, runner, frames }: CueLineProps) {
  const line = useLine(runner, frames);
  return line === undefined ? <CoachingCue position={position} /> : <Caption line={line} />;
}
