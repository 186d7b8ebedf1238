import type { ExerciseWords } from '../../exercise-words';

export const legSwings = {
  name: 'Leg swings',
  shortName: 'Leg swings',
  purpose: 'Frees your hips for a longer, easier stride.',
  levels: {
    standard: {
      name: 'Leg swings',
      cues: [
        'One hand on the wall, stand tall.',
        'Swing the leg from the hip.',
        'Let the trunk stay quiet.',
        'Start small, then grow.',
        'Loose leg, soft standing knee.',
      ],
      movement: {
        'hand-on-wall': 'Stand tall, one hand on the wall.',
        'leg-behind': 'Take this leg a little behind you.',
        'swing-forward': 'Swing the leg forward.',
        'swing-back': 'Let it swing back.',
      },
      breathing: 'Breathe out as the leg goes forward.',
      repUnit: { one: 'swing', other: 'swings' },
      without: 'A chair or a friend does as well as a wall.',
    },
  },
  mistakes: [
    { wrong: 'The back sways with the leg.', fix: 'Swing less far and keep the belly firm.' },
  ],
  safety:
    'If you are unsteady, swing less and hold on well. With a strained hamstring keep the leg low.',
} as const satisfies ExerciseWords;
