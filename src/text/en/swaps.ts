/** What to do instead, for a situation of `situations`. */
export const swaps = {
  heading: 'Another form may suit you better',
  exercise: '{{exercise}}: a good choice instead',
  adapt: {
    'bending-backwards-hurts': 'Keep it lower and smaller',
    'bending-forwards-hurts': 'Keep the bend small, and wait an hour after getting up',
    'twisting-hurts': 'Leave the turn out',
    osteoporosis: 'Back straight, small, slow and without weight',
    pregnancy: 'Smaller, supported, and not flat on your back for long',
    'poor-balance': 'Keep a hand on a wall or a chair',
    'high-blood-pressure': 'Short goes, and keep breathing',
    'shoulder-or-wrist-pain': 'Keep the arms lower, or rest on your forearms',
    'knee-pain': 'Bend less, with a cushion where you kneel',
    'hamstring-strain': 'Keep well short of any pull',
    'neck-pain': 'Rest your head on a small pillow or a towel',
    'recent-surgery-or-injury': 'Wait until you have asked',
    'under-18': 'Only with a professional beside you',
  },
  'ask-professional': 'Ask a health professional first',
} as const;
