import type { ExerciseWords } from '../../exercise-words';

export const hamstringStretch = {
  name: 'Hamstring stretch',
  shortName: 'Hamstring stretch',
  purpose: 'Eases the backs of your thighs after the work.',
  levels: {
    standard: {
      name: 'Lying hamstring stretch',
      cues: [
        'Lie down, one foot flat.',
        'Hold the thigh of this side.',
        'Straighten the knee until it pulls.',
        'A mild pull is enough.',
        'Toes loose, shoulders loose.',
      ],
      movement: {
        'hold-thigh': 'Lie back, hold the thigh of this side.',
        straighten: 'Straighten the knee to a mild pull.',
        'breathe-in': 'Stay and breathe in.',
        'breathe-out': 'Breathe out and let go.',
      },
      breathing: 'Breathe slowly, never hold your breath.',
      repUnit: { one: 'breath', other: 'breaths' },
      without: 'A towel around the thigh helps where hands cannot reach.',
    },
  },
  mistakes: [{ wrong: 'You bounce.', fix: 'Stay still and let time do the work.' }],
  safety: 'With a strained hamstring stay short of any pull. In pregnancy do it sitting.',
} as const satisfies ExerciseWords;
