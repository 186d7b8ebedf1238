/** Sides and directions, in full and short. */
export const sides = {
  left: 'Left side',
  right: 'Right side',
  clockwise: 'Clockwise',
  anticlockwise: 'Anticlockwise',
  short: {
    left: 'Left',
    right: 'Right',
    clockwise: 'Cw',
    anticlockwise: 'Anti-cw',
  },
} as const;
