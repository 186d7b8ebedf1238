/** Things an exercise may need, as they stand in a list; a weight follows where there is one. */
export const equipment = {
  mat: 'mat',
  dumbbell: 'dumbbell',
  'medicine-ball': 'medicine ball',
  'swiss-ball': 'exercise ball',
  'ankle-weights': 'ankle weights',
  wall: 'wall',
  chair: 'chair',
  towel: 'towel',
  cushion: 'cushion',
  step: 'step',
  bottle: 'bottle of water',
} as const;
