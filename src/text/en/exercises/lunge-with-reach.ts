import type { ExerciseWords } from '../../exercise-words';

export const lungeWithReach = {
  name: 'Lunge with reach',
  shortName: 'Lunge with reach',
  purpose: 'Opens hips, chest and back in one long shape.',
  levels: {
    standard: {
      name: 'Lunge with reach',
      cues: [
        'Step long, back leg nearly straight.',
        'One hand beside the front foot.',
        'Reach the other arm to the sky.',
        'Turn from your ribs.',
        'Look up only if it is easy.',
      ],
      movement: {
        'long-lunge': 'Step far ahead with this side, hands down.',
        'reach-up': 'Turn your chest and reach up.',
        'hand-down': 'Bring the hand back down.',
      },
      breathing: 'Breathe out to reach up, in to come down.',
      repUnit: { one: 'reach', other: 'reaches' },
      without: 'A thick book or a step under the hand brings the floor closer.',
    },
  },
  mistakes: [
    { wrong: 'The back knee and hips sag.', fix: 'Push the back heel away and shorten the step.' },
    {
      wrong: 'The arm moves, but the chest does not.',
      fix: 'Turn the ribs first and let the arm follow.',
    },
  ],
  safety:
    'If twisting or bending hurts, or your bones are fragile, take the hip flexor rock instead.',
} as const satisfies ExerciseWords;
