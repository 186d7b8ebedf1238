import type { ExerciseWords } from '../../exercise-words';

export const hipFlexorRock = {
  name: 'Hip flexor rock',
  shortName: 'Hip flexor rock',
  purpose: 'Opens the front of the hips after long sitting.',
  levels: {
    standard: {
      name: 'Half-kneeling rock',
      cues: [
        'Kneel on the knee of this side.',
        'Tuck your tail under first.',
        'Glide forward, trunk upright.',
        'Ribs low, no arch.',
        'Feel it high on the thigh.',
      ],
      movement: {
        tuck: 'Tuck your tail under.',
        'glide-forward': 'Glide your hips forward.',
        hold: 'Stay there for two seconds.',
        'glide-back': 'Glide back.',
      },
      breathing: 'Breathe out as you glide forward.',
      repUnit: { one: 'rock', other: 'rocks' },
      without: 'A folded towel can pad the knee.',
    },
  },
  mistakes: [
    { wrong: 'The lower back arches.', fix: 'Tuck the tail again and glide less far.' },
    { wrong: 'You lean over the front leg.', fix: 'Grow tall and let the hips lead.' },
  ],
  safety: 'A sore knee likes a cushion below it. If you are unsteady, hold on to a chair.',
} as const satisfies ExerciseWords;
