import type { ExerciseWords } from '../../exercise-words';

export const supineHamstring = {
  name: 'Lying hamstring reach',
  shortName: 'Hamstring reach',
  purpose: 'Wakes up the backs of your thighs for the swing of the leg.',
  levels: {
    standard: {
      name: 'Lying hamstring reach',
      cues: [
        'Lie down and hold one thigh.',
        'Keep the thigh pointing straight up.',
        'Straighten the knee, stop at a pull.',
        'Bend again without a jerk.',
        'Head and shoulders rest.',
      ],
      movement: {
        'hold-thigh': 'Lie back, hold the thigh of this side.',
        straighten: 'Straighten the knee until it pulls lightly.',
        hold: 'Stay for a second.',
        bend: 'Bend the knee again.',
      },
      breathing: 'Breathe out to straighten, in to bend.',
      repUnit: { one: 'reach', other: 'reaches' },
      without: 'A towel behind the thigh helps where hands cannot reach.',
    },
  },
  mistakes: [
    {
      wrong: 'The thigh drifts away as the knee opens.',
      fix: 'Hold it still, even if the knee stays a little bent.',
    },
  ],
  safety:
    'With a strained hamstring stay well short of any pull. In pregnancy do it sitting, or take the leg swings.',
} as const satisfies ExerciseWords;
