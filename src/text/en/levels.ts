/** The three levels of an exercise. */
export const levels = {
  easier: 'Easier',
  standard: 'Standard',
  harder: 'Harder',
} as const;
