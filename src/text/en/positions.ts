/** Where an effort begins; follows a comma, as in "Next, on your back". */
export const positions = {
  standing: 'standing',
  kneeling: 'kneeling',
  'half-kneeling': 'on one knee',
  'hands-and-knees': 'on hands and knees',
  'face-down': 'face down',
  'on-your-back': 'on your back',
  'on-your-side': 'on your side',
  forearms: 'on your forearms',
  'forearms-on-ball': 'forearms on the ball',
  sitting: 'sitting',
} as const;
