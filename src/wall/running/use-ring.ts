import { useEffect, useRef, type RefObject } from 'react';
import type { ShownRun } from '../../session/shown-run';
import { ringLength } from '../../ui/ring';
import type { FrameClock } from '../frame-clock';

/** Moves the ring's arc frame by frame, past React: it empties as the phase goes by. */
export function useRing(runner: ShownRun, frames: FrameClock): RefObject<SVGCircleElement | null> {
  const arc = useRef<SVGCircleElement>(null);
  useEffect(
    () =>
      frames.subscribe(() => {
        const gone = runner.position().fraction;
        arc.current?.setAttribute('stroke-dashoffset', (gone * ringLength).toFixed(2));
      }),
    [runner, frames],
  );
  return arc;
}
