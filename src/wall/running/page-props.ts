import type { Position } from '../../circuit/position';
import type { ShownRun } from '../../session/shown-run';
import type { FrameClock } from '../frame-clock';
import type { PhaseLook } from './phase-look';

/** What every page of a run is given. */
export interface PageProps {
  readonly position: Position;
  readonly look: PhaseLook;
  readonly runner: ShownRun;
  readonly frames: FrameClock;
}
