import type { ExerciseWords } from '../../exercise-words';

export const childsPose = {
  name: "Child's pose",
  shortName: "Child's pose",
  purpose: 'Lets a tired back become long and quiet.',
  levels: {
    standard: {
      name: "Child's pose",
      cues: [
        'Sit back towards your heels.',
        'Knees wide, toes together.',
        'Arms long on the floor.',
        'Forehead rests.',
        'Let your back grow with each breath.',
      ],
      movement: {
        'sit-back': 'Sit back and reach your arms long.',
        'breathe-in': 'Breathe in towards your back.',
        'breathe-out': 'Breathe out and let go.',
      },
      breathing: 'Breathe slowly and let the belly soften.',
      repUnit: { one: 'breath', other: 'breaths' },
      without: 'A cushion below the seat or the head makes it softer.',
    },
  },
  mistakes: [{ wrong: 'You press down hard.', fix: 'Rest only as low as is comfortable.' }],
  safety:
    'Only if bending forward feels good. Sore knees, or fragile bones: choose a stretch lying on your back.',
} as const satisfies ExerciseWords;
