import type { ExerciseWords } from '../../exercise-words';

export const hipFlexorStretch = {
  name: 'Hip flexor stretch',
  shortName: 'Hip flexor stretch',
  purpose: 'Eases the front of the hips after the work.',
  levels: {
    standard: {
      name: 'Half-kneeling stretch',
      cues: [
        'Kneel on the knee of this side.',
        'Tuck your tail under.',
        'Hips forward, trunk upright.',
        'Buttock of this side firm.',
        'A mild pull is enough.',
      ],
      movement: {
        tuck: 'Tuck your tail under.',
        'glide-forward': 'Glide your hips forward and stay.',
        'breathe-in': 'Stay tall and breathe in.',
        'breathe-out': 'Breathe out and let go.',
      },
      breathing: 'Breathe slowly, never hold your breath.',
      repUnit: { one: 'breath', other: 'breaths' },
      without: 'A folded towel can pad the knee.',
    },
  },
  mistakes: [
    { wrong: 'The lower back arches.', fix: 'Tuck the tail again and come back a little.' },
  ],
  safety: 'A sore knee likes a cushion below it. If you are unsteady, hold on to a chair.',
} as const satisfies ExerciseWords;
