import type { ExerciseWords } from '../../exercise-words';

export const figureFour = {
  name: 'Figure four',
  shortName: 'Figure four',
  purpose: 'Eases the buttocks and outer hips after the work.',
  levels: {
    standard: {
      name: 'Lying figure four',
      cues: [
        'Ankle of this side on the knee.',
        'Draw the other thigh in.',
        'Head and shoulders rest.',
        'Let the top knee open.',
        'A mild pull is enough.',
      ],
      movement: {
        'cross-ankle': 'Lay this ankle across the other knee.',
        'draw-in': 'Draw the other thigh towards you.',
        'breathe-in': 'Stay and breathe in.',
        'breathe-out': 'Breathe out and let go.',
      },
      breathing: 'Breathe slowly, never hold your breath.',
      repUnit: { one: 'breath', other: 'breaths' },
      without: '',
    },
  },
  mistakes: [{ wrong: 'The ankle presses on the knee.', fix: 'Slide it a little above the knee.' }],
  safety: 'With a new hip joint ask a professional first. Sore knees: take knees to chest.',
} as const satisfies ExerciseWords;
