import type { ReactNode, Ref } from 'react';
import './ring.css';

const radius = 46;
/** Length of the ring's line, in the units of its own drawing (100 across). */
export const ringLength = 2 * Math.PI * radius;

export interface RingProps {
  /** The drawn arc, so that its owner can move it frame by frame without a new rendering. */
  readonly arcRef: Ref<SVGCircleElement>;
  readonly children: ReactNode;
}

/** A ring that empties clockwise from the top, with what it counts in the middle. */
export function Ring({ arcRef, children }: RingProps) {
  return (
    <div className="ring">
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle className="ring-track" cx="50" cy="50" r={radius} />
        <circle
          className="ring-arc"
          ref={arcRef}
          cx="50"
          cy="50"
          r={radius}
          strokeDasharray={ringLength}
        />
      </svg>
      <div className="ring-middle">{children}</div>
    </div>
  );
}
