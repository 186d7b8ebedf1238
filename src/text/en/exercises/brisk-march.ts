import type { ExerciseWords } from '../../exercise-words';

export const briskMarch = {
  name: 'Brisk march',
  shortName: 'Brisk march',
  purpose: 'Warms your muscles and wakes up your stride.',
  levels: {
    standard: {
      name: 'Brisk march',
      cues: [
        'March on the spot, stand tall.',
        'Lift the knees to hip height.',
        'Swing the opposite arm along.',
        'Land softly on the whole foot.',
        'You should still be able to talk.',
      ],
      movement: {
        'bend-elbows': 'Stand tall and bend your elbows.',
        'first-knee-up': 'One knee up, opposite arm forward.',
        'first-foot-down': 'Set the foot down softly.',
        'second-knee-up': 'Other knee up, other arm forward.',
        'second-foot-down': 'Set the foot down softly.',
      },
      breathing: 'Breathe as you like, a little deeper.',
      repUnit: { one: 'step', other: 'steps' },
      without: '',
    },
  },
  mistakes: [
    {
      wrong: 'You stamp, or lean back to lift the knees.',
      fix: 'Land softly, stay tall, lift the knees less.',
    },
  ],
  safety: 'Sore knees or hips: lift the feet less, or simply walk.',
} as const satisfies ExerciseWords;
