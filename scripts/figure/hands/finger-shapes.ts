/** How a finger is bent: degrees at its three joints, and away from the middle finger. */
export interface FingerShape {
  readonly bends: readonly [knuckle: number, middle: number, end: number];
  /** Degrees towards the thumb. */
  readonly spread: number;
}

/** A part of the thumb as shares of the hand's directions: along, out of the palm, thumbwards. */
export type ThumbWay = readonly [along: number, palm: number, thumbwards: number];

/** A hand: the four fingers from index to little, and the three parts of the thumb. */
export interface HandShape {
  readonly fingers: readonly FingerShape[];
  readonly thumb: readonly [ThumbWay, ThumbWay, ThumbWay];
}

export type HandPoseName = 'relaxed' | 'flat' | 'fist' | 'grip' | 'clasp' | 'ball';

function fingers(
  bends: FingerShape['bends'],
  spreads: readonly [number, number, number, number],
  more: number,
): HandShape['fingers'] {
  const finger = (index: 0 | 1 | 2 | 3): FingerShape => ({
    bends: [bends[0] + more * index, bends[1] + more * index, bends[2]],
    spread: spreads[index],
  });
  return [finger(0), finger(1), finger(2), finger(3)];
}

/** The hands that the exercises need; by eye, after how people hold theirs. */
export const handShapes: Readonly<Record<HandPoseName, HandShape>> = {
  /** Hanging loose. */
  relaxed: {
    fingers: fingers([16, 26, 14], [2, 0, -1, -3], 4),
    thumb: [
      [0.7, 0.45, 0.55],
      [0.86, 0.35, 0.3],
      [0.95, 0.25, 0.12],
    ],
  },
  /** On the floor or a wall. */
  flat: {
    fingers: fingers([-2, 3, 2], [7, 1, -5, -12], 0),
    thumb: [
      [0.62, 0.1, 0.78],
      [0.8, 0.02, 0.6],
      [0.86, 0, 0.5],
    ],
  },
  /** Closed, the thumb over the fingers. */
  fist: {
    fingers: fingers([82, 100, 62], [-1, 0, 1, 3], 1),
    thumb: [
      [0.62, 0.7, 0.36],
      [0.42, 0.86, -0.2],
      [0.0, 0.45, -0.9],
    ],
  },
  /** Round a handle: the fingers follow from the handle (grip.ts), the thumb lies over them. */
  grip: {
    fingers: [],
    thumb: [
      [0.55, 0.74, 0.4],
      [0.5, 0.86, -0.05],
      [0.2, 0.7, -0.68],
    ],
  },
  /** Fingers laced with the other hand's. */
  clasp: {
    fingers: fingers([52, 48, 20], [5, 2, -2, -6], 1),
    thumb: [
      [0.66, 0.66, 0.35],
      [0.72, 0.66, 0.1],
      [0.76, 0.6, -0.15],
    ],
  },
  /** Spread on a Swiss ball. */
  ball: {
    fingers: fingers([8, 12, 8], [13, 3, -7, -18], 0),
    thumb: [
      [0.5, 0.3, 0.8],
      [0.68, 0.3, 0.66],
      [0.78, 0.3, 0.54],
    ],
  },
};
