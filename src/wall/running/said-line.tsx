import type { ShownRun } from '../../session/shown-run';
import type { FrameClock } from '../frame-clock';
import { Caption } from './caption';
import { useLine } from './use-line';

export interface SaidLineProps {
  readonly runner: ShownRun;
  readonly frames: FrameClock;
}

/** What is being said beside a run, and nothing otherwise. */
export function SaidLine({ runner, frames }: SaidLineProps) {
  const line = useLine(runner, frames);
  return line === undefined ? null : <Caption line={line} />;
}
