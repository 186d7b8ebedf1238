import type { ExerciseWords } from '../../exercise-words';

export const kneesToChest = {
  name: 'Knees to chest',
  shortName: 'Knees to chest',
  purpose: 'Eases the lower back after work on the floor.',
  levels: {
    standard: {
      name: 'Knees to chest',
      cues: [
        'Hug both knees towards you.',
        'Shoulders and head rest.',
        'Hold behind the knees.',
        'No pulling, just holding.',
        'Rock a little if you like.',
      ],
      movement: {
        'hug-knees': 'Draw both knees towards your chest.',
        'breathe-in': 'Breathe in, arms soft.',
        'breathe-out': 'Breathe out, knees a little closer.',
      },
      breathing: 'Breathe slowly, belly soft.',
      repUnit: { one: 'breath', other: 'breaths' },
      without: '',
    },
  },
  mistakes: [
    {
      wrong: 'The head and shoulders lift.',
      fix: 'Let them rest and hold the knees more loosely.',
    },
  ],
  safety:
    'Only if bending forward feels good. With fragile bones, or in pregnancy, choose another stretch.',
} as const satisfies ExerciseWords;
