import type { ExerciseWords } from '../../exercise-words';

export const catCamel = {
  name: 'Cat and camel',
  shortName: 'Cat and camel',
  purpose: 'Loosens your back gently before it has to work.',
  levels: {
    standard: {
      name: 'Cat and camel',
      cues: [
        'Round your back like a cat.',
        'Then let your belly sink slowly.',
        'Move only as far as feels good.',
        'Arms and thighs stay upright.',
        'Let your head follow along.',
      ],
      movement: {
        sink: 'Let your belly sink a little.',
        round: 'Press through your hands and round up.',
        hollow: 'Let your belly sink, chest forward.',
      },
      breathing: 'Breathe out to round, in to sink.',
      repUnit: { one: 'cycle', other: 'cycles' },
      without: '',
    },
  },
  mistakes: [
    { wrong: 'You push into the end of the movement.', fix: 'Turn round well before it pulls.' },
    { wrong: 'Only the neck moves.', fix: 'Begin at the tail and let the wave travel up.' },
  ],
  safety:
    'If rounding hurts, or your bones are fragile, leave the rounding out and keep the movement small. Sore wrists: rest on your fists or forearms.',
} as const satisfies ExerciseWords;
